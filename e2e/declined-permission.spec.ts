import { acceptAtFacebook, chooseAtFacebook, expect, test } from "./fixtures";
import { continueTo, expectFound, expectLookedUp, expectStep, outbar, rowOf } from "./steps/set-up";
import { signIn } from "./steps/sign-in";

const threads = "threads_business_basic";

test("a declined permission says what it costs, and is asked for again", async ({ page, person, db }) => {
  const slug = await signIn(page, person);
  const permission = page.getByRole("listitem").filter({ hasText: threads });
  const kept = () => db.connection.findFirstOrThrow({ where: { metaUserId: person.id } });

  await test.step("the others are granted, and the declined one is named with what it is for", async () => {
    await page.goto(`/${slug}/setup/permissions`);
    await page.getByRole("button", { name: "Ask Facebook for 8 permissions" }).click();
    await acceptAtFacebook(page, person, [threads]);
    await expectStep(page, "Permissions");
    await expect(permission).toContainText("Declined");
    await expect(permission).toContainText("Reads and makes the Threads accounts behind Instagram accounts.");
    await expect(page.getByText("Granted", { exact: true })).toHaveCount(7);
    await expect(outbar(page)).toContainText("1 permission is missing");
    await expect(outbar(page)).toContainText("looking up Threads accounts and creating Threads accounts");
    expect(await kept()).toMatchObject({ declined: [threads] });
  });

  await test.step("without it nothing is concluded about Threads accounts", async () => {
    await continueTo(page, "Portfolio");
    await expectFound(page, 22);
    await page.goto(`/${slug}/setup/threads-accounts`);
    await expectLookedUp(page);
    await expect(rowOf(page, "@loomfieldgoods")).toContainText("A permission is missing");
    await expect(rowOf(page, "@loomfieldgoods")).not.toContainText("None found");
  });

  await test.step("asked again, for that one alone, it is granted and the accounts are found", async () => {
    await rowOf(page, "@loomfieldgoods")
      .getByRole("link", { name: "A permission is missing" })
      .first()
      .click();
    await expectStep(page, "Permissions");
    await page.getByRole("button", { name: "Ask again for 1 permission" }).click();
    await chooseAtFacebook(page, person);
    await expect(page.locator("input[name=accept]")).toHaveCount(1);
    await expect(page.locator("input[name=accept]")).toHaveValue(threads);
    await page.getByRole("button", { name: "Continue" }).click();
    await expectStep(page, "Permissions");
    await expect(page.getByText("Everything Heddle asks for is granted.")).toBeVisible();
    expect(await kept()).toMatchObject({ declined: [] });
    await page.goto(`/${slug}/setup/threads-accounts`);
    await page.getByRole("button", { name: "Look up again", exact: true }).first().click();
    await expect(rowOf(page, "@loomfieldgoods").getByRole("radio", { checked: true })).toHaveAccessibleName(
      /Instagram-associated/,
      { timeout: 30_000 },
    );
  });
});
