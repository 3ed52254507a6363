import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { inRoot } from "../scripts/root.mjs";
import { acceptAtFacebook, expect, test } from "./fixtures";
import { sandbox, type SandboxPerson } from "./sandbox";
import { expectFound } from "./steps/set-up";

/** Everything the product's processes wrote so far. */
function logged() {
  const folder = inRoot(".data/e2e/logs");
  return readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .join("\n");
}

/** Somebody at a computer of their own, who opens the link and comes back to it from Facebook's dialog. */
async function arrive(browser: Browser, link: string, person: SandboxPerson) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await acceptAtFacebook(page, person);
  await expect(page).toHaveURL(link);
  return page;
}

async function invite(page: Page, slug: string, role: string) {
  await page.goto(`/${slug}/settings/members`);
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Heddle sends no mail");
  await dialog.getByRole("radio", { name: role }).click();
  await dialog.getByRole("button", { name: "Make the link" }).click();
  await expect(dialog.getByRole("textbox", { name: "Link" })).toBeFocused();
  const link = await dialog.getByRole("textbox", { name: "Link" }).inputValue();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("button", { name: "Invite", exact: true })).toBeFocused();
  return link;
}

test("an owner invites somebody, who joins by the link and looks without changing anything", async ({
  page,
  member,
  db,
  browser,
}) => {
  test.setTimeout(240_000);
  const tavi = await sandbox.person(`t-${member.person.key}`);
  const members = `/${member.slug}/settings/members`;
  await page.goto(`/${member.slug}/setup/portfolio`);
  await expectFound(page, 22);

  const link = await test.step("the owner gets a link, once, and sees that it is open", async () => {
    const made = await invite(page, member.slug, "Viewer");
    const open = page.getByRole("region", { name: "Open invitations" });
    await expect(open.getByRole("row")).toHaveCount(2);
    await expect(open).toContainText("Viewer");
    await expect(open).toContainText(member.person.name);
    await expect(open).toContainText(/in [67] d/);
    expect(await page.content()).not.toContain(new URL(made).pathname);
    return made;
  });

  const theirs = await test.step("a newcomer reads who invites them, and signs in", async () => {
    const response = await page.request.get(link, { headers: { cookie: "" } });
    expect(response.headers()["referrer-policy"]).toBe("no-referrer");
    const there = await arrive(browser, link, tavi);
    await expect(there.getByRole("heading", { level: 1 })).toHaveText(`Join ${member.person.name}`);
    await expect(
      there.getByText(`${member.person.name} invites you. Your role will be Viewer.`),
    ).toBeVisible();
    await expect(there.getByText(`You are signed in as ${tavi.name}.`)).toBeVisible();
    const user = { user: { accounts: { some: { providerAccountId: tavi.id } } } };
    expect(await db.membership.count({ where: user })).toBe(0);
    return there;
  });

  await test.step("joins, and is in this workspace alone", async () => {
    await theirs.getByRole("button", { name: "Join as Viewer" }).click();
    await expect(theirs).toHaveURL(`/${member.slug}`);
    const user = { user: { accounts: { some: { providerAccountId: tavi.id } } } };
    expect(await db.membership.findMany({ where: user })).toMatchObject([
      { workspaceId: member.workspaceId, role: "viewer" },
    ]);
  });

  await test.step("sees the accounts; what would change them is not there or says why", async () => {
    await theirs.goto(`/${member.slug}/accounts`);
    await expect(theirs.getByText("@loomfieldgoods").first()).toBeVisible();
    const acts = theirs.getByRole("main").getByRole("button", { name: /^(Check|Create|Look up)/ });
    await expect(acts.first()).toBeVisible();
    for (const button of await acts.all()) {
      await expect(button).toHaveAttribute("aria-disabled", "true");
      await expect(button).toHaveAccessibleDescription("This needs the role editor.");
    }
    await theirs.goto(members);
    await expect(
      theirs
        .getByRole("main")
        .getByText("Your role here is Viewer. An owner or admin can change this.")
        .filter({ visible: true }),
    ).toBeVisible();
    await expect(theirs.getByRole("button", { name: "Invite", exact: true })).toHaveCount(0);
    await expect(theirs.getByRole("combobox")).toHaveCount(0);
  });

  await test.step("the owner sees them, and how it came about", async () => {
    await page.goto(members);
    await expect(page.getByRole("row").filter({ hasText: tavi.name })).toContainText("Viewer");
    await expect(page.getByText("Nobody is invited at the moment.")).toBeVisible();
    await page.goto(`/${member.slug}/activity`);
    await expect(page.getByRole("row").filter({ hasText: "Member joined" })).toContainText(tavi.name);
    await expect(page.getByRole("row").filter({ hasText: "Invitation made" })).toContainText("Viewer");
  });

  await test.step("the link says that it was used, and to a member that they are in", async () => {
    await theirs.goto(link);
    await expect(theirs.getByRole("heading", { level: 1 })).toHaveText(
      `You are already in ${member.person.name}`,
    );
    await theirs.context().clearCookies();
    await theirs.reload();
    await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("This invitation was used");
  });

  await test.step("withdrawn, it leads nowhere, also for somebody who has it open", async () => {
    const second = await invite(page, member.slug, "Admin");
    const late = await arrive(browser, second, await sandbox.person(`l-${member.person.key}`));
    await expect(late.getByRole("button", { name: "Join as Admin" })).toBeVisible();
    await page.getByRole("button", { name: "Withdraw the invitation as Admin" }).click();
    await expect(page.getByRole("heading", { name: "Open invitations" })).toBeFocused();
    await late.getByRole("button", { name: "Join as Admin" }).click();
    await expect(late.getByRole("heading", { level: 1 })).toHaveText("This invitation leads nowhere");
    await late.getByRole("link", { name: "Go to Heddle" }).click();
    await expect(late.getByRole("heading", { name: "You are in no workspace" })).toBeVisible();
    for (const made of [link, second]) expect(logged()).not.toContain(made.slice(-40));
  });
});
