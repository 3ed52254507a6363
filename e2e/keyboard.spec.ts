import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { askForFile } from "./steps/chooser";
import { picture, saveState, section } from "./steps/creative";
import { press, tabTo, type } from "./steps/keys";
import { expectFound, expectLookedUp, expectStep, grid, outbar, rowOf } from "./steps/set-up";

async function continueTo(page: Page, title: string) {
  await press(page, outbar(page).getByRole("button", { name: /^Continue/ }));
  await expectStep(page, title);
}

test("by keys alone, from sign-in to a published creative", async ({ page, person }) => {
  test.setTimeout(240_000);
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });

  await test.step("signs in, at Facebook too", async () => {
    await page.goto("/");
    await press(page, button("Continue with Facebook"));
    await expect(page.getByRole("heading", { name: "Who is signing in?" })).toBeVisible();
    await press(page, page.getByRole("link", { name: person.name }));
    await press(page, button("Continue"));
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  });

  await test.step("past the navigation, into set-up", async () => {
    await page.reload();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
    await page.keyboard.press("Enter");
    await press(page, page.getByRole("link", { name: "Continue set-up" }));
    await expectStep(page, "Connect Meta");
    await continueTo(page, "Permissions");
    await press(page, button("Ask Facebook for 8 permissions"));
    await expect(page.getByRole("heading", { name: "Who is signing in?" })).toBeVisible();
    await press(page, page.getByRole("link", { name: person.name }));
    await press(page, button("Continue"));
    await expectStep(page, "Permissions");
  });

  await test.step("chooses accounts and an ad account", async () => {
    await continueTo(page, "Portfolio");
    await expectFound(page, 22);
    await type(page, page.getByRole("searchbox"), "sumac");
    await expect(page.getByText("1 account matches")).toBeVisible();
    await press(page, page.getByRole("checkbox", { name: "Use @sumac.garden" }), "Space");
    await expect(outbar(page)).toContainText("21 accounts are chosen");
    await continueTo(page, "Ad account");
    await tabTo(page, page.getByRole("radio", { disabled: false }).first());
    const wanted = page.getByRole("radio", { name: "Loomfield EU" });
    await page.keyboard.press("Space");
    for (let turn = 0; turn < 8 && !(await wanted.isChecked()); turn += 1) {
      await page.keyboard.press("ArrowDown");
    }
    await expect(outbar(page)).toContainText("Creatives will be made in Loomfield EU");
  });

  await test.step("creates what is missing, through the question", async () => {
    await continueTo(page, "Threads accounts");
    await expectLookedUp(page);
    await press(page, rowOf(page, "Dovetail Joinery").getByRole("checkbox"), "Space");
    const create = outbar(page).getByRole("button", { name: "Create 11 accounts" });
    await press(page, create);
    const question = page.getByRole("alertdialog", { name: "Create 11 Threads accounts?" });
    await page.keyboard.press("Escape");
    await expect(question).toBeHidden();
    await expect(create).toBeFocused();
    await page.keyboard.press("Enter");
    await press(page, question.getByRole("checkbox", { name: "I know they cannot be deleted" }), "Space");
    await press(page, question.getByRole("button", { name: "Create 11 accounts" }));
    await expect(page.getByText("11 created.")).toBeVisible({ timeout: 30_000 });
    await expect(grid(page)).toContainText("Created just now");
  });

  await test.step("builds a creative", async () => {
    await continueTo(page, "Placement");
    await press(page, page.getByRole("link", { name: "Build a creative with @marrowandrye" }));
    const choose = section(page, "Media").getByRole("button", { name: "Choose", exact: true });
    await tabTo(page, choose);
    await (
      await askForFile(page)
    ).setFiles({ name: "loom.jpg", mimeType: "image/jpeg", buffer: await picture() });
    await expect(section(page, "Media")).toContainText("In the image library of");
    await type(page, page.getByRole("textbox", { name: "Primary text" }), "Bread by ten.");
    await type(page, page.getByRole("textbox", { name: "Headline" }), "Rye, warm");
    await type(page, page.getByRole("textbox", { name: "Destination" }), "https://loomfield.example/rye");
    await type(page, page.getByRole("textbox", { name: "Name", exact: true }), "Rye 1");
    await expect(saveState(page)).toHaveText(/^Saved/);
  });

  await test.step("publishes it", async () => {
    await press(page, button("Publish"));
    const question = page.getByRole("alertdialog", { name: "Publish to Loomfield EU?" });
    await press(page, question.getByRole("button", { name: "Publish", exact: true }));
    await expect(page.getByRole("heading", { name: "Published" })).toBeVisible({ timeout: 30_000 });
  });
});
