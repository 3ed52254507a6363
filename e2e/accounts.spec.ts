import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { sandbox } from "./sandbox";
import { lookUpEverything } from "./steps/looked-up";

const row = (page: Page, label: string) => page.getByRole("row").filter({ hasText: label });
const panel = (page: Page) => page.getByRole("complementary", { name: /^@|^[A-Z]/ }).last();
const patience = { timeout: 20_000 };

test.beforeEach(async ({ db, member, page }) => {
  await lookUpEverything(db, member);
  await page.goto(`/${member.slug}/accounts`);
  await expect(page.getByRole("row")).toHaveCount(23);
});

test("the address is the table's state: views, search, filters and order", async ({ page, member }) => {
  await page
    .getByRole("navigation", { name: "Views" })
    .getByRole("link", { name: /^Not eligible/ })
    .click();
  await expect(page).toHaveURL(/view=not_eligible/);
  await expect(row(page, "Wicker Street Market")).toContainText("Not eligible");
  await expect(row(page, "@loomfieldgoods")).toHaveCount(0);

  await page.goto(`/${member.slug}/accounts?status=needs_action,unknown&sort=checked&dir=desc`);
  await expect(page.getByText("Status is Needs action, Unknown")).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Account" })).toHaveAttribute("aria-sort", "none");
  await expect(row(page, "@ninthhour")).toContainText("Meta did not answer every question");

  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByRole("menuitem", { name: "Type" }).press("ArrowRight");
  await page.getByRole("menuitemcheckbox", { name: "Page" }).click();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/type=page/);
  await expect(row(page, "@ninthhour")).toHaveCount(0);

  await page.getByRole("searchbox", { name: "Name, username or id" }).fill("lamplighters_of%");
  await expect(page.getByRole("heading", { name: "No account matches." })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Clear 3 filters" }).click();
  await expect(page.getByRole("row")).toHaveCount(23);
  await page.getByRole("searchbox", { name: "Name, username or id" }).fill("lamplighters_of");
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("searchbox")).toHaveValue("lamplighters_of");
});

test("by keys alone: rows are walked, opened, selected and checked again", async ({ page, db, member }) => {
  await page.locator("tbody tr").first().focus();
  await page.keyboard.press("ArrowDown");
  const second = page.locator("tbody tr").nth(1);
  await expect(second).toBeFocused();

  await page.keyboard.press("x");
  await expect(second.getByRole("checkbox")).toBeChecked();
  await expect(page.getByRole("toolbar")).toContainText("One selected");
  await page.keyboard.press("x");
  await expect(page.getByRole("toolbar")).toBeHidden();

  await page.keyboard.press("Space");
  await expect(panel(page).getByRole("link", { name: /^Findings/ })).toBeVisible();
  await expect(page).toHaveURL(/open=/);
  await expect(second).toBeFocused();
  await panel(page).getByRole("button", { name: "Next account" }).click();
  await expect(panel(page)).toHaveAccessibleName(
    (await page.locator("tbody tr").nth(2).locator("a").innerText()) ?? "",
  );
  await expect(panel(page).getByRole("button", { name: "Next account" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/open=/);
  await expect(page.locator("tbody tr").nth(2)).toBeFocused();

  const audits = () => db.jobRun.count({ where: { workspaceId: member.workspaceId, type: "audit" } });
  expect(await audits()).toBe(1);
  await page.keyboard.press("r");
  await expect.poll(audits).toBe(2);
});

test("a check tells what changed, and the history keeps it", async ({ page, db, member }) => {
  const { workspaceId } = member;
  const source = await db.source.findFirstOrThrow({ where: { workspaceId, label: "@loomfieldgoods" } });
  await expect(row(page, "@loomfieldgoods")).toContainText("Ready");
  await sandbox.control("POST", `instagram/${source.instagramAccountId}`, { hasPicture: false });

  await page.goto(`/${member.slug}/accounts?open=${source.id}`);
  await expect(panel(page).getByText("Nothing to fix")).toBeVisible();
  await panel(page).getByRole("button", { name: "Check again" }).click();
  await expect(panel(page).getByText("No profile picture")).toBeVisible(patience);
  await expect(row(page, "@loomfieldgoods")).toContainText("Needs action");
  await expect(row(page, "@loomfieldgoods")).toContainText("Changed this week");

  await panel(page).getByRole("link", { name: "History" }).click();
  await expect(panel(page).getByRole("listitem").filter({ hasText: "First check" })).toContainText("Ready");
  await expect(panel(page)).toContainText("Profile picture: to fix");
  await panel(page).getByRole("link", { name: "Answers from Meta" }).click();
  await expect(panel(page).getByRole("region")).toContainText('"has_profile_pic": false');
  expect(await page.content()).not.toMatch(/access_token|EAA\w{20}/);

  await page.goto(`/${member.slug}`);
  const changed = page.getByRole("main").getByRole("link", { name: /@loomfieldgoods/ });
  await expect(changed).toContainText(/Ready.*Needs action.*Profile picture missing/);
  await changed.click();
  await expect(panel(page)).toHaveAccessibleName("@loomfieldgoods");

  await page.goto(`/${member.slug}/accounts?open=0190d5b2-0000-7000-8000-000000000000`);
  await expect(page.getByRole("heading", { name: "This account is not here" })).toBeVisible();
});

test("missing accounts are created from the panel and in bulk, once each, and their ids shown", async ({
  page,
  db,
  member,
}) => {
  const { workspaceId } = member;
  await row(page, "@marrowandrye").getByRole("link").click();
  await panel(page).getByRole("button", { name: "Create…" }).click();
  const question = page.getByRole("alertdialog", { name: "Create one Threads account?" });
  await expect(question.getByRole("button", { name: "Cancel" })).toBeFocused();
  await question.getByRole("checkbox", { name: "I know it cannot be deleted" }).click();
  await question.getByRole("button", { name: "Create one account" }).click();
  await expect(row(page, "@marrowandrye")).toContainText("Ready", patience);
  const kind = { kind: "instagram_backed" as const, source: { label: "@marrowandrye" } };
  const { threadsUserId } = await db.threadsAccount.findFirstOrThrow({ where: { workspaceId, ...kind } });
  await expect(panel(page).getByRole("button", { name: `Copy ${threadsUserId}` })).toBeVisible();
  await expect(panel(page)).toContainText("created just now");

  await page.goto(`/${member.slug}/accounts?view=no_threads`);
  await page.getByRole("checkbox", { name: "Select all on this page" }).click();
  await page.getByRole("button", { name: /^Create \d+ Threads accounts…/ }).click();
  const bulk = page.getByRole("alertdialog", { name: /^Create \d+ Threads accounts\?/ });
  const named = await bulk.getByRole("listitem").count();
  await bulk.getByRole("checkbox", { name: "I know they cannot be deleted" }).click();
  await bulk.getByRole("button", { name: `Create ${named} accounts` }).click();
  const made = () => db.creation.count({ where: { workspaceId, state: "created" } });
  await expect.poll(made, patience).toBe(named + 1);
  const counted = await sandbox.creations();
  const creations = await db.creation.findMany({ where: { workspaceId }, include: { source: true } });
  for (const { kind: each, source } of creations) {
    expect(counted[`${each}:${source.instagramAccountId ?? source.pageId}`]).toBe(1);
  }
});

test("the export holds what the filter shows, and the selection what was selected", async ({ page }) => {
  const lines = async (click: Promise<void>, download = page.waitForEvent("download")) => {
    await click;
    return (await readFile(await (await download).path(), "utf8")).trim().split("\r\n");
  };
  const all = await lines(page.getByRole("link", { name: "Export CSV" }).click());
  expect(all).toHaveLength(23);
  expect(all.join("\n")).not.toMatch(/EAA\w{20}/);
  await row(page, "@ai.kiri").getByRole("checkbox").click();
  const one = await lines(page.getByRole("link", { name: "Export", exact: true }).click());
  expect(one).toHaveLength(2);
  expect(one[1]).toMatch(/^'@ai\.kiri,藍染め工房 霧,instagram,\d{17},ready,found,found,found,associated/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("rows open a sheet, filters have one, and nothing scrolls sideways", async ({ page }) => {
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    const filters = page.getByRole("dialog", { name: "Filter and order" });
    await filters.getByRole("checkbox", { name: "Needs action" }).click();
    await expect(filters.getByRole("button", { name: /^Show \d+ accounts/ })).toBeVisible();
    await filters.getByRole("button", { name: /^Show \d+ accounts/ }).click();
    await expect(page.getByText("Status is Needs action")).toBeVisible();
    await row(page, "@marrowandrye").getByText("No Threads account yet").tap();
    const sheet = page.getByRole("dialog", { name: "@marrowandrye" });
    await expect(sheet.getByRole("heading", { name: "One thing to fix" })).toBeVisible();
    await page.goBack();
    await expect(sheet).toBeHidden();
    const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(sideways)).toBe(0);
  });
});
