import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { emptyCarousel, emptyImage } from "@/lib/creatives/empty-creative";
import type { Creative } from "@/lib/creatives/schema";
import type { Db } from "@/lib/db";
import { saveDraft } from "@/lib/drafts/save-draft";
import { DraftId } from "@/lib/ids";
import { expect, test, type Member } from "./fixtures";
import { requestBody, saveState } from "./steps/creative";
import { ctxOf } from "./steps/looked-up";

async function make(db: Db, member: Member, values: Creative[]) {
  for (const value of values) {
    await saveDraft(ctxOf(db, member), { draft: DraftId.parse(randomUUID()), baseVersion: 0, value });
  }
}
const image = (name: string, message = ""): Creative => ({
  ...emptyImage(),
  name,
  texts: { ...emptyImage().texts, message },
});
const rowOf = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });
const toast = (page: Page) => page.getByRole("region", { name: /^Notices/ }).getByRole("listitem");

test("finds drafts by the address, deletes all that match, and has them back from another page", async ({
  page,
  member,
  db,
}) => {
  const bowls = Array.from({ length: 4 }, (_, at) => image(`Bowl ${at}`));
  await make(db, member, [...bowls, { ...emptyCarousel(), name: "Sourdough" }]);
  const list = `/${member.slug}/creatives`;
  await page.goto(`${list}?format=carousel`);
  await expect(rowOf(page, "Sourdough")).toBeVisible();
  await expect(rowOf(page, "Bowl")).toHaveCount(0);

  await page.goto(`${list}?q=zebra&status=draft`);
  await expect(page.getByRole("heading", { name: "No creative matches" })).toBeVisible();
  await expect(page.getByText("Status is Draft and the text is “zebra”")).toBeVisible();
  await page.getByRole("link", { name: "Clear 2 filters" }).click();
  await expect(page).toHaveURL(new RegExp(`${list}$`));

  await page.goto(`${list}?format=single_image`);
  const first = page.getByRole("row", { name: /Bowl/ }).first();
  await first.focus();
  await page.keyboard.press("x");
  const bar = page.getByRole("toolbar");
  await expect(bar).toContainText("One selected");
  await bar.getByRole("button", { name: "Select all 4" }).click();
  await expect(bar).toContainText("All 4 that match");
  await bar.getByRole("button", { name: "Delete" }).click();
  await expect(toast(page)).toContainText("4 drafts were deleted.");
  await page
    .getByRole("navigation", { name: "Creatives" })
    .getByRole("link", { name: /^Templates/ })
    .click();
  await expect(page.getByRole("heading", { name: "No template yet" })).toBeVisible();
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect
    .poll(() => db.draft.count({ where: { workspaceId: member.workspaceId, deletedAt: null } }))
    .toBe(5);
});

test("a draft becomes a template, and the template a draft with its placeholder filled in", async ({
  page,
  member,
  db,
}) => {
  await make(db, member, [image("{{product}}, spring", "{{product}} by ten")]);
  await page.goto(`/${member.slug}/creatives`);
  await page.getByRole("button", { name: "Actions for {{product}}, spring" }).click();
  await page.getByRole("menuitem", { name: "Save as template" }).click();
  await toast(page).getByRole("button", { name: "Edit" }).click();

  await expect(page.getByText("This is a template")).toBeVisible();
  await expect(page.getByRole("button", { name: "Publish" })).toHaveCount(0);
  await page.getByRole("button", { name: "Change: Texts" }).click();
  await page.getByRole("textbox", { name: "Headline" }).fill("Fresh {{what}}");
  await expect(saveState(page)).toHaveText(/^Saved/);
  await page.getByRole("button", { name: "Use template" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "product" }).fill("Rye");
  await dialog.getByRole("button", { name: "Make a draft" }).click();
  await expect(dialog.getByRole("textbox", { name: "what" })).toBeFocused();
  await expect(dialog.getByText("Fill this in. It stands in Headline.")).toBeVisible();
  await page.keyboard.type("bread");
  await expect(dialog.getByRole("region", { name: "What it becomes" })).toContainText("Fresh bread");
  await dialog.getByRole("button", { name: "Make a draft" }).click();

  await expect(page).toHaveTitle(/^Rye, spring/);
  await expect(requestBody(page)).toContainText('"name": "Fresh bread"');
  await expect(requestBody(page)).toContainText('"message": "Rye by ten"');
  await expect(page.getByRole("button", { name: "Publish" })).toBeVisible();
});

test("a CSV with two wrong cells becomes drafts, and the corrected rows come in afterwards", async ({
  page,
  member,
  db,
}) => {
  const where = { workspaceId: member.workspaceId };
  const rows = [
    "Name;Format;Primary text;Call to action",
    "A;single_image;=1+1;",
    "B;story;;",
    "C;carousel;;PRESS",
  ];
  await page.goto(`/${member.slug}/creatives/import`);
  await page.getByRole("link", { name: "CSV file" }).click();
  await page.waitForURL(/import\/csv$/);
  const choose = (name: string, text: string) =>
    page
      .getByLabel("CSV file", { exact: true })
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

  await test.step("is refused whole where a column is unknown", async () => {
    await expect(page.getByRole("button", { name: "Choose a file" })).toBeEnabled();
    await choose("autumn.csv", rows.join("\n").replace("Format", "Formaat"));
    await expect(page.getByText("There is no column “Formaat”. Rename or delete it.")).toBeVisible();
  });

  await test.step("names row, column, value and problem", async () => {
    await choose("autumn.csv", rows.join("\n"));
    await expect(page.getByText("1 of 3 rows became drafts")).toBeVisible();
    const table = page.getByRole("region", { name: "Problems by row and column" });
    await expect(table.getByRole("row").nth(1)).toContainText(/3\s*format\s*story\s*There is no such format/);
    await expect(table.getByRole("row").nth(2)).toContainText(
      /4\s*call_to_action\s*PRESS\s*Meta has no such/,
    );
    expect(await db.draft.count({ where })).toBe(1);
  });

  await test.step("gives the rows back, and takes them corrected, together with the others once more", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download 2 rows with problems" }).click(),
    ]);
    const problems = readFileSync(await download.path(), "utf8");
    const corrected = problems.replace("story", "single_video").replace("PRESS", "SHOP_NOW");
    const [head = "", ...others] = corrected.replace(/^\uFEFF/, "").split("\r\n");
    await page.getByRole("link", { name: "Import another file" }).click();
    await page.waitForURL(/import\/csv$/);
    await choose("corrected.csv", [head, "A,single_image,'=1+1,,", ...others].join("\r\n"));
    await expect(page.getByText("2 of 3 rows became drafts")).toBeVisible();
    await expect(page.getByText("One was a draft already")).toBeVisible();
    expect(await db.draft.count({ where })).toBe(3);
  });

  await test.step("and the drafts are in the list", async () => {
    await page.getByRole("link", { name: "Show drafts" }).click();
    for (const name of ["A", "B", "C"]) {
      await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
    }
  });
});
