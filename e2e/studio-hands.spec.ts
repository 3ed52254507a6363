import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { movie } from "@/lib/testing/movie-bytes";
import { expect, test, type Member } from "./fixtures";
import { askForFile } from "./steps/chooser";
import { picture, saveState, section } from "./steps/creative";
import { press, tabTo, type } from "./steps/keys";
import { lookUpEverything } from "./steps/looked-up";
import type { Db } from "@/lib/db";

const box = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const cards = (page: Page) => page.getByRole("list", { name: "Cards", exact: true });
const tile = (page: Page, name: RegExp) => cards(page).getByRole("button", { name });
const fieldsOf = (page: Page, number: number) =>
  page.getByRole("group", { name: new RegExp(`^Card ${number} of`) });

const square = (background: string) =>
  sharp({ create: { width: 1080, height: 1080, channels: 3, background } })
    .jpeg()
    .toBuffer();

async function openNew(page: Page, db: Db, member: Member) {
  await lookUpEverything(db, member);
  const source = await db.source.findFirstOrThrow({
    where: { workspaceId: member.workspaceId, label: "@ai.kiri" },
  });
  await page.goto(`/${member.slug}/creatives/new?source=${source.id}`);
}

/** From the format that is chosen to the wanted one, by arrow keys. */
async function chooseFormat(page: Page, name: string) {
  const formats = page.getByRole("radiogroup", { name: "Format" });
  const wanted = formats.getByRole("radio", { name, exact: true });
  await tabTo(page, formats.getByRole("radio", { checked: true }));
  // Until the page has come to life, keys do nothing.
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(wanted).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press("Space");
  await expect(wanted).toBeChecked();
}

async function chooseFile(
  page: Page,
  button: Locator,
  file: { name: string; mimeType: string; buffer: Buffer },
) {
  await tabTo(page, button);
  await (await askForFile(page)).setFiles(file);
}

async function publishByKeys(page: Page) {
  await expect(saveState(page)).toHaveText(/^Saved/);
  await press(page, page.getByRole("button", { name: "Publish", exact: true }));
  const question = page.getByRole("alertdialog", { name: "Publish to Loomfield EU?" });
  await press(page, question.getByRole("button", { name: "Publish", exact: true }));
  await expect(page.getByRole("heading", { name: "Published" })).toBeVisible({ timeout: 30_000 });
}

const choose = (within: Locator) => within.getByRole("button", { name: "Choose", exact: true });

test("a single video, by keys alone", async ({ page, db, member }) => {
  await openNew(page, db, member);
  await chooseFormat(page, "Single video");
  const media = section(page, "Media");
  await chooseFile(page, choose(media).first(), {
    name: "indigo.mp4",
    mimeType: "video/mp4",
    buffer: movie(),
  });
  await expect(media).toContainText("indigo.mp4");
  const thumbnail = page.getByRole("region", { name: "Thumbnail" });
  await chooseFile(page, choose(thumbnail), {
    ...{ name: "indigo.jpg", mimeType: "image/jpeg", buffer: await picture() },
  });
  await expect(thumbnail).toContainText("In the image library of");
  await type(page, box(page, "Primary text"), "Eleven dips.");
  await type(page, box(page, "Headline"), "Dyed by hand");
  await type(page, box(page, "Destination"), "https://loomfield.example/indigo");
  await type(page, box(page, "Name"), "Indigo 1");
  await publishByKeys(page);
});

test("a carousel, by keys alone", async ({ page, db, member }) => {
  await openNew(page, db, member);
  await chooseFormat(page, "Carousel");
  for (const [index, headline] of ["Red", "Green"].entries()) {
    const number = index + 1;
    await press(page, tile(page, new RegExp(`^Card ${number} `)));
    const fields = fieldsOf(page, number);
    await chooseFile(page, choose(fields), {
      ...{ name: `${headline}.jpg`, mimeType: "image/jpeg", buffer: await square(headline) },
    });
    await expect(fields).toContainText("In the image library of");
    await type(page, fields.getByRole("textbox", { name: "Headline" }), headline);
    await type(
      page,
      fields.getByRole("textbox", { name: "Destination" }),
      `https://loomfield.example/${headline}`,
    );
  }
  await type(page, box(page, "Primary text"), "Two colours of linen.");
  await type(page, box(page, "See-more destination"), "https://loomfield.example/all");
  await type(page, box(page, "Name"), "Colours 1");
  await publishByKeys(page);
});

test("a card is dragged by the pointer, and the history tells of cards field by field", async ({
  page,
  member,
  db,
}) => {
  await page.goto(`/${member.slug}/creatives/new`);
  await page.getByRole("radio", { name: "Carousel" }).click();
  for (const [index, headline] of ["Red", "Green", "Blue"].entries()) {
    if (index === 2) {
      // What is saved a minute apart is another version.
      const savedAt = new Date(Date.now() - 120_000);
      await db.draftVersion.updateMany({ where: { workspaceId: member.workspaceId }, data: { savedAt } });
      await page.getByRole("button", { name: "Add a card" }).click();
    }
    await tile(page, new RegExp(`^Card ${index + 1} `)).click();
    await fieldsOf(page, index + 1)
      .getByRole("textbox", { name: "Headline" })
      .fill(headline);
    await expect(saveState(page)).toHaveText(/^Saved/);
  }

  const handle = page.getByRole("button", { name: "Drag card 3" });
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  const to = await page.getByRole("button", { name: "Drag card 1" }).boundingBox();
  if (!from || !to) throw new Error("nothing to take hold of");
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(from.x - 10, from.y + 5, { steps: 4 });
  await expect(page.getByText("Card 3 is taken up.", { exact: false })).toBeAttached();
  await page.mouse.move(to.x + 5, to.y + 5, { steps: 12 });
  await expect(page.getByText("Card 3 is at place 1 of 3.")).toBeAttached();
  await page.mouse.up();
  await expect(page.getByText("Card 3 is now card 1 of 3.")).toBeAttached();
  await expect(tile(page, /^Card 1 Blue/)).toBeVisible();
  await expect(tile(page, /^Card 3 Green/)).toBeVisible();
  await expect(saveState(page)).toHaveText(/^Saved/);

  await page.getByRole("button", { name: "Versions" }).click();
  const sheet = page.getByRole("dialog", { name: "Versions" });
  const folded = sheet.getByRole("listitem").locator("> button[aria-expanded=false]");
  await expect(folded.first()).toBeVisible();
  while ((await folded.count()) > 0) await folded.first().click();
  await expect(sheet.getByText(/^Card \d, added$/).first()).toBeVisible();
  await expect(sheet.getByText(/^Card \d: Headline$/).first()).toBeVisible();
  await expect(sheet.locator("ins", { hasText: "Blue" }).first()).toBeVisible();
  await expect(sheet).not.toContainText("mediaId");
});
