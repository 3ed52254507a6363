import { randomBytes } from "node:crypto";
import { acceptAtFacebook, chooseAtFacebook, expect, test } from "./fixtures";
import { sandbox } from "./sandbox";
import { continueTo, expectStep, outbar } from "./steps/set-up";
import { signIn } from "./steps/sign-in";

test("who cancels at Facebook is told so, and nothing is kept", async ({ page, person, db }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await chooseAtFacebook(page, person);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("The sign-in was not finished")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  expect(await db.account.count({ where: { providerAccountId: person.id } })).toBe(0);

  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await acceptAtFacebook(page, person);
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
});

test("who cancels when asked for permissions is back on the step, with what was granted", async ({
  page,
  member,
  db,
}) => {
  await db.connection.updateMany({
    where: { workspaceId: member.workspaceId },
    data: { granted: ["public_profile"] },
  });
  await page.goto(`/${member.slug}/setup/permissions`);
  await page.getByRole("button", { name: /^Ask Facebook for 8/ }).click();
  await chooseAtFacebook(page, member.person);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expectStep(page, "Permissions");
  await expect(page.getByText("Cancelled at Facebook")).toBeVisible();
  await expect(page.getByText("Never asked")).toHaveCount(8);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByText("Cancelled at Facebook")).toBeHidden();
});

test("somebody who has nothing at Meta yet sees on every page what to do next", async ({ page }) => {
  const person = await sandbox.person(`t-${randomBytes(6).toString("hex")}`, "tavi");
  const slug = await signIn(page, person);
  await page.goto(`/${slug}/setup/permissions`);
  await page.getByRole("button", { name: "Ask Facebook for 8 permissions" }).click();
  await acceptAtFacebook(page, person);
  await expectStep(page, "Permissions");

  await continueTo(page, "Portfolio");
  await expect(page.getByRole("heading", { name: "No Pages or Instagram accounts were found" })).toBeVisible({
    timeout: 30_000,
  });
  await expect(outbar(page)).toContainText("No account is chosen yet");
  await continueTo(page, "Ad account");
  await expect(page.getByRole("heading", { name: "No ad account was found" })).toBeVisible();
  await continueTo(page, "Threads accounts");
  await expect(page.getByRole("heading", { name: "No accounts are chosen yet" })).toBeVisible();
  await continueTo(page, "Placement");
  await expect(outbar(page)).toContainText("No accounts are chosen yet");

  await page.goto(`/${slug}`);
  await expect(page.getByRole("heading", { name: "Nothing on the loom yet" })).toBeVisible();
  await page.goto(`/${slug}/accounts`);
  await expect(page.getByRole("heading", { name: "No accounts here yet" })).toBeVisible();
  await page.goto(`/${slug}/creatives`);
  await expect(page.getByRole("heading", { name: "No creative yet" })).toBeVisible();
});
