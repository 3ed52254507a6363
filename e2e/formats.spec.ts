import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "./fixtures";
import { sandbox } from "./sandbox";
import { movie } from "@/lib/testing/movie-bytes";
import { picture, publish, requestBody, saveState, section } from "./steps/creative";
import { press, tabTo } from "./steps/keys";
import { lookUpEverything } from "./steps/looked-up";

const square = (background: string) =>
  sharp({ create: { width: 1080, height: 1080, channels: 3, background } })
    .jpeg()
    .toBuffer();

const box = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const tile = (page: Page, name: RegExp) =>
  page.getByRole("list", { name: "Cards", exact: true }).getByRole("button", { name });
const titles = (page: Page) =>
  page.getByRole("list", { name: "Cards", exact: true }).getByRole("listitem").allInnerTexts();

async function fillCard(page: Page, { number, headline, colour }: Card) {
  const fields = page.getByRole("group", { name: new RegExp(`^Card ${number} of`) });
  await fields.getByLabel("Picture or video file").setInputFiles({
    ...{ name: `${headline}.jpg`, mimeType: "image/jpeg", buffer: await square(colour) },
  });
  await expect(fields).toContainText("In the image library of");
  await fields.getByRole("textbox", { name: "Headline" }).fill(headline);
  await fields.getByRole("textbox", { name: "Destination" }).fill(`https://loomfield.example/${headline}`);
}
type Card = { number: number; headline: string; colour: string };

test("a carousel gets from empty to published, and its cards into another order by keys", async ({
  page,
  db,
  member,
}) => {
  test.setTimeout(240_000);
  await lookUpEverything(db, member);
  const source = await db.source.findFirstOrThrow({
    where: { workspaceId: member.workspaceId, label: "@ai.kiri" },
  });
  await page.goto(`/${member.slug}/creatives/new?source=${source.id}`);

  await test.step("takes the texts along when the format changes", async () => {
    await box(page, "Headline").fill("Red");
    await box(page, "Destination").fill("https://loomfield.example/all");
    await page.getByRole("radio", { name: "Carousel" }).click();
    await expect(tile(page, /^Card 1 Red/)).toBeVisible();
    await expect(tile(page, /^Card 2 No headline/)).toBeVisible();
    await expect(box(page, "See-more destination")).toHaveValue("https://loomfield.example/all");
  });

  await test.step("fills three cards", async () => {
    await fillCard(page, { number: 1, headline: "Red", colour: "#b03030" });
    await tile(page, /^Card 2/).click();
    await fillCard(page, { number: 2, headline: "Green", colour: "#30a050" });
    await page.getByRole("button", { name: "Add a card" }).click();
    await fillCard(page, { number: 3, headline: "Blue", colour: "#3040b0" });
    await box(page, "Primary text").fill("Three colours of linen.");
    await box(page, "Name").fill("Colours 1");
    await expect(saveState(page)).toHaveText(/^Saved/);
    await expect(requestBody(page)).toContainText('"child_attachments"');
  });

  await test.step("takes up the last card and puts it first, by keys alone", async () => {
    await press(page, page.getByRole("button", { name: "Drag card 3" }), "Space");
    await expect(page.getByText("Card 3 is taken up.", { exact: false })).toBeAttached();
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByText("Card 3 is at place 2 of 3.")).toBeAttached();
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByText("Card 3 is at place 1 of 3.")).toBeAttached();
    await page.keyboard.press("Space");
    await expect(page.getByText("Card 3 is now card 1 of 3.")).toBeAttached();
    expect((await titles(page)).map((text) => /Red|Green|Blue/.exec(text)?.[0])).toEqual([
      ...["Blue", "Red", "Green"],
    ]);
  });

  await test.step("and the other way by its menu", async () => {
    await press(page, page.getByRole("button", { name: "Actions for card 1" }));
    await expect(page.getByRole("menuitem", { name: "Move right" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Card 1 is now card 2 of 3.")).toBeAttached();
    await expect(page.getByRole("button", { name: "Actions for card 2" })).toBeFocused();
    await expect(tile(page, /^Card 1 Red/)).toBeVisible();
  });

  await test.step("shows the cards as the feed does, one after the other", async () => {
    const preview = page.getByRole("article", { name: "Preview of the ad in the feed" });
    await expect(preview).toContainText("Blue");
    await expect(preview.getByText("Learn more")).toHaveCount(0);
    await tabTo(page, preview.getByRole("button", { name: "Next card" }));
    await page.keyboard.press("Enter");
    await expect(preview.getByRole("status")).toHaveText("Card 2 of 3");
  });

  await test.step("says on the card what is wrong with it, and leads there", async () => {
    await tile(page, /^Card 2/).click();
    await box(page, "Destination").fill("loomfield.example/Blue");
    await expect(page.getByText("Start the address with https://")).toBeVisible();
    await tile(page, /^Card 1/).click();
    await page.getByRole("button", { name: "Go to Card 2: Destination" }).click();
    await expect(box(page, "Destination")).toBeFocused();
    await page.getByRole("button", { name: "Add it" }).click();
    await expect(box(page, "Destination")).toHaveValue("https://loomfield.example/Blue");
    await expect(saveState(page)).toHaveText(/^Saved/);
  });

  await test.step("is published as it was drawn", async () => {
    await expect(section(page, "Media")).toContainText("Card 2 of 3");
    await publish(page, "Loomfield EU");
    const [sent, ...more] = await sandbox.posts(member.person.key, "adcreatives");
    expect(more).toEqual([]);
    expect(sent).toBeDefined();
    const { request, creativeId } = await db.publishedCreative.findFirstOrThrow({
      where: { workspaceId: member.workspaceId },
    });
    expect(creativeId).toMatch(/^\d+$/);
    expect(request).toMatchObject({
      creative: { cards: [{ headline: "Red" }, { headline: "Blue" }, { headline: "Green" }] },
      media: [1, 2, 3].map(() => ({ imageHash: expect.stringMatching(/^[0-9a-f]{32}$/) })),
    });
  });
});

test("a single video gets from empty to published, with its thumbnail", async ({ page, db, member }) => {
  test.setTimeout(240_000);
  await lookUpEverything(db, member);
  const source = await db.source.findFirstOrThrow({
    where: { workspaceId: member.workspaceId, label: "@ai.kiri" },
  });
  await page.goto(`/${member.slug}/creatives/new?source=${source.id}`);
  await box(page, "Headline").fill("Dyed by hand");
  await page.getByRole("radio", { name: "Single video" }).click();
  await expect(box(page, "Headline")).toHaveValue("Dyed by hand");

  const form = await section(page, "Media").elementHandle();
  await page.getByLabel("Video file").setInputFiles({
    ...{ name: "indigo.mp4", mimeType: "video/mp4", buffer: movie() },
  });
  await expect(section(page, "Media")).toContainText("indigo.mp4");
  await expect(page.getByText("Meta refuses a video without one.", { exact: false })).toBeVisible();
  await page.getByLabel("Picture file").setInputFiles({
    ...{ name: "indigo.jpg", mimeType: "image/jpeg", buffer: await picture() },
  });
  await expect(page.getByRole("region", { name: "Thumbnail" })).toContainText("In the image library of");
  await expect(page.getByText("Meta refuses a video without one.", { exact: false })).toHaveCount(0);
  // The draft has its address by now, and a job refreshed the page: the form is still the one that was begun.
  await expect(page).toHaveURL(new RegExp(`/${member.slug}/creatives/[0-9a-f-]{36}$`));
  expect(await form?.evaluate((element) => element.isConnected)).toBe(true);
  await box(page, "Primary text").fill("Eleven dips.");
  await box(page, "Destination").fill("https://loomfield.example/indigo");
  await box(page, "Name").fill("Indigo 1");
  await expect(saveState(page)).toHaveText(/^Saved/);
  await expect(requestBody(page)).toContainText('"video_id": "VIDEO_ID"');

  await publish(page, "Loomfield EU");
  const { request } = await db.publishedCreative.findFirstOrThrow({
    where: { workspaceId: member.workspaceId },
  });
  expect(request).toMatchObject({
    media: [{ imageHash: expect.stringMatching(/^[0-9a-f]{32}$/), videoId: expect.stringMatching(/^\d+$/) }],
  });
  expect(await sandbox.posts(member.person.key, "adcreatives")).toHaveLength(1);
});
