import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { arriveAsColleague } from "./steps/colleague";
import { saveState } from "./steps/creative";

const box = (page: Page, name: string) => page.getByRole("textbox", { name: new RegExp(`^${name}`) });
const isSaved = (page: Page) => expect(saveState(page)).toHaveText(/^Saved · version/);

async function begin(page: Page, slug: string, message: string) {
  await page.goto(`/${slug}/creatives/new`);
  await box(page, "Primary text").fill(message);
  await isSaved(page);
  await expect(page).toHaveURL(/creatives\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

test("two people edit one draft, and nothing of either is lost", async ({
  page: juno,
  member,
  db,
  browser,
  baseURL,
}) => {
  const path = await begin(juno, member.slug, "Twenty-four bowls");
  const tavi = await arriveAsColleague(browser, db, member, { name: "Tavi R.", baseURL });
  await tavi.goto(path);
  await tavi.getByRole("button", { name: "Change: Texts" }).click();

  await test.step("each sees that the other is there", async () => {
    await expect(tavi.getByText(`${member.person.name} has this draft open, too`)).toBeAttached();
    await expect(juno.getByText("Tavi R. has this draft open, too")).toBeAttached();
  });

  await test.step("different fields come together without a question", async () => {
    await box(juno, "Headline").fill("Out of the kiln");
    await box(tavi, "Description").fill("Ships in a week");
    await expect(box(juno, "Description")).toHaveValue("Ships in a week");
    await expect(box(tavi, "Headline")).toHaveValue("Out of the kiln");
    await isSaved(juno);
    await isSaved(tavi);
    await expect(juno.getByRole("dialog")).toHaveCount(0);
    await expect(tavi.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("the same field is a choice, and both are kept until then", async () => {
    await tavi.context().setOffline(true);
    await box(tavi, "Primary text").fill("Twenty-four bowls, by Tavi");
    await expect(tavi.getByRole("status").filter({ hasText: "Kept on this device" })).toBeVisible();
    await box(juno, "Primary text").fill("Twenty-four bowls, by Juno");
    await isSaved(juno);
    await box(tavi, "Name").fill("Kiln, spring");
    await tavi.context().setOffline(false);

    const choice = tavi.getByRole("dialog", { name: `${member.person.name} changed a field while you did` });
    await expect(choice).toContainText("Twenty-four bowls, by Tavi");
    await expect(choice).toContainText("Twenty-four bowls, by Juno");
    await choice.getByRole("radio", { name: "Yours" }).check();
    await choice.getByRole("button", { name: "Keep these" }).click();
    await isSaved(tavi);
    await expect(box(juno, "Primary text")).toHaveValue("Twenty-four bowls, by Tavi");
    await expect(box(juno, "Name")).toHaveValue("Kiln, spring");
  });

  await test.step("the history has all of it, and brings back what was not chosen", async () => {
    await juno.getByRole("button", { name: "Versions" }).click();
    const sheet = juno.getByRole("dialog", { name: "Versions" });
    const entries = sheet.getByRole("listitem");
    await expect(entries.first()).toContainText("Tavi R.");
    await entries.first().getByRole("button").first().click();
    await expect(entries.first().locator("del")).toContainText("Juno");
    await expect(entries.first().locator("ins").filter({ hasText: "Tavi" })).toBeVisible();
    const mine = entries.nth(1);
    await expect(mine).toContainText(member.person.name);
    await mine.getByRole("button").first().press("Enter");
    await mine.getByRole("button", { name: /^Bring back version/ }).press("Enter");
    await expect(sheet.getByText(/is back\. Every version since stays/)).toBeVisible();
    await expect(entries.first()).toContainText(/Brings back \d/);
    await juno.keyboard.press("Escape");
    await expect(box(juno, "Primary text")).toHaveValue("Twenty-four bowls, by Juno");
    await expect(box(tavi, "Primary text")).toHaveValue("Twenty-four bowls, by Juno");
    await isSaved(juno);
  });

  await test.step("who leaves is gone within 15 seconds", async () => {
    await tavi.close();
    await expect(juno.getByText("Tavi R. has this draft open, too")).toHaveCount(0, { timeout: 25_000 });
  });
});

test("a viewer looks at the history and cannot bring anything back", async ({
  page,
  member,
  db,
  browser,
  baseURL,
}) => {
  const path = await begin(page, member.slug, "Bread by ten");
  await db.draftVersion.updateMany({
    where: { workspaceId: member.workspaceId },
    data: { savedAt: new Date(Date.now() - 120_000) },
  });
  await box(page, "Primary text").fill("Bread by noon");
  await expect(saveState(page)).toHaveText(/version 2/);
  const viewer = await arriveAsColleague(browser, db, member, { name: "Ana V.", role: "viewer", baseURL });
  await viewer.goto(path);
  await viewer.getByRole("button", { name: "More" }).click();
  await viewer.getByRole("menuitem", { name: "Versions" }).click();
  const first = viewer.getByRole("dialog", { name: "Versions" }).getByRole("listitem").last();
  await first.getByRole("button").first().click();

  await expect(first).toContainText("The draft begins here.");
  await expect(first.getByRole("button", { name: /^Bring back/ })).toHaveCount(0);
});

test("a link shows the creative to somebody who is signed out, until it is ended", async ({
  page,
  member,
  browser,
  baseURL,
}) => {
  await begin(page, member.slug, "Linen for two");
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Share a link" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("No link is open.");
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const link = await dialog.getByRole("textbox", { name: "Link" }).inputValue();

  const stranger = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  const response = await stranger.goto(link);
  expect(response?.headers()).toMatchObject({
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
  });
  await expect(stranger.getByRole("article", { name: "Preview of the ad in the feed" })).toContainText(
    "Linen for two",
  );
  await expect(stranger.getByRole("main")).toContainText('"object_story_spec"');
  await expect(stranger.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  const source = await stranger.content();
  expect(source).toContain("Linen for two");
  for (const inside of [member.workspaceId, member.userId, `/${member.slug}`]) {
    expect(source).not.toContain(inside);
  }

  const open = dialog.getByRole("list", { name: "Open links" });
  await expect(open.getByRole("listitem")).toHaveCount(1);
  await open.getByRole("button", { name: "End it" }).click();
  await expect(dialog).toContainText("No link is open.");
  await stranger.reload();
  await expect(stranger.getByRole("heading", { name: "This link has ended" })).toBeVisible();
});
