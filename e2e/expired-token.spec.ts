import type { Page } from "@playwright/test";
import { acceptAtFacebook, expect, test } from "./fixtures";
import { sandbox, type SandboxPerson } from "./sandbox";
import { fillCreative, publish, saveState } from "./steps/creative";
import { continueTo, expectLookedUp, expectStep, outbar, reachThreadsStep, rowOf } from "./steps/set-up";

async function reconnect(page: Page, person: SandboxPerson) {
  await page.getByRole("button", { name: "Reconnect" }).click();
  await acceptAtFacebook(page, person);
}

test("an expired login leads to Reconnect, and back to the very step", async ({ page, member, db }) => {
  const where = { workspaceId: member.workspaceId };
  await reachThreadsStep(page, member.slug);
  await rowOf(page, "Otterbank Canoes").getByRole("checkbox").click();
  await expect(outbar(page)).toContainText("12 accounts will be created");

  await sandbox.expire(member.person.key);
  await page.getByRole("button", { name: "Look up again", exact: true }).first().click();
  await expect(page.getByText("Your Facebook login has ended")).toBeVisible({ timeout: 30_000 });
  await expect(rowOf(page, "@ai.kiri").getByRole("radio")).toHaveCount(3);
  expect(await db.connection.findFirstOrThrow({ where })).toMatchObject({
    state: "expired",
    reason: "token_expired",
  });

  await reconnect(page, member.person);
  await expectStep(page, "Threads accounts");
  await expect(page.getByText("Your Facebook login has ended")).toBeHidden();
  await expect(rowOf(page, "Otterbank Canoes").getByRole("checkbox")).not.toBeChecked();
  await expect(outbar(page)).toContainText("12 accounts will be created");
  expect(await db.connection.findFirstOrThrow({ where })).toMatchObject({ state: "active", reason: null });

  await page.getByRole("button", { name: "Look up again", exact: true }).first().click();
  await expectLookedUp(page);
  await expect(page.getByText("Your Facebook login has ended")).toBeHidden();
});

test("a login taken back while somebody writes leaves what they wrote", async ({ page, member, db }) => {
  test.setTimeout(180_000);
  await reachThreadsStep(page, member.slug);
  await continueTo(page, "Placement");
  await page.getByRole("link", { name: "Build a creative with @loomfieldgoods" }).click();
  await fillCreative(page, { message: "Linen for slow mornings.", headline: "Slow linen", name: "Linen 1" });

  await sandbox.expire(member.person.key, 458);
  await page
    .getByRole("textbox", { name: "Primary text" })
    .fill("Linen for slow mornings, and for slow nights.");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page.getByText("Access was taken back on Facebook").first()).toBeVisible({ timeout: 30_000 });
  expect(
    await db.publishedCreative.count({
      where: { creativeId: { not: null }, workspaceId: member.workspaceId },
    }),
  ).toBe(0);

  await page.getByRole("link", { name: "Reconnect", exact: true }).click();
  await page.getByRole("button", { name: /with Facebook$/ }).click();
  await acceptAtFacebook(page, member.person);
  await page.getByRole("button", { name: "Change: Texts" }).click();
  await expect(page.getByRole("textbox", { name: "Primary text" })).toHaveValue(
    "Linen for slow mornings, and for slow nights.",
  );
  await expect(saveState(page)).toHaveText(/^Saved/);
  await publish(page, "Loomfield EU");
});
