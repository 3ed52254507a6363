import sharp from "sharp";
import { movie } from "@/lib/testing/movie-bytes";
import { expect, test } from "./fixtures";
import { saveState, section } from "./steps/creative";
import { reachThreadsStep } from "./steps/set-up";

const picture = (background: string) =>
  sharp({ create: { width: 900, height: 1125, channels: 3, background } })
    .jpeg()
    .toBuffer();
const jpeg = async (name: string, background: string) => ({
  ...{ name, mimeType: "image/jpeg", buffer: await picture(background) },
});

test("the library takes pictures and a video, a creative shows one, and it is kept while it does", async ({
  page,
  member,
  db,
}) => {
  await reachThreadsStep(page, member.slug);
  await page.goto(`/${member.slug}/creatives`);
  await page.getByRole("link", { name: /^Media/ }).click();
  await expect(page.getByText("Nothing in the library yet.")).toBeVisible();
  const choose = page.getByLabel("Files for the library");
  const uploads = page.getByRole("list", { name: "Uploads" });
  const files = page.getByRole("list", { name: "Files of the library" });

  await test.step("several at once, each judged by its content", async () => {
    await choose.setInputFiles([
      await jpeg("kiln.jpg", "#3840a8"),
      await jpeg("glaze.jpg", "#a83840"),
      { name: "throwing.mp4", mimeType: "video/mp4", buffer: movie({ seconds: 15, padding: 300_000 }) },
      { name: "notes.jpg", mimeType: "image/jpeg", buffer: Buffer.from("words, not a picture") },
      { name: "kiln.png", mimeType: "image/png", buffer: await picture("#123456") },
    ]);
    await expect(uploads.getByText("In the library")).toHaveCount(3);
    await expect(uploads.getByText("This is neither a picture nor a video.")).toBeVisible();
    await expect(uploads.getByText("Its name ends in .png, and its content is a JPG picture.")).toBeVisible();
    await expect(files.getByRole("button")).toHaveCount(3);
    await expect(files.getByRole("button", { name: /throwing\.mp4/ })).toContainText("0:15");
  });

  await test.step("the same bytes are known", async () => {
    await choose.setInputFiles([await jpeg("kiln again.jpg", "#3840a8")]);
    await expect(uploads.getByText("Already in the library")).toBeVisible();
    await expect(files.getByRole("button")).toHaveCount(3);
  });

  await test.step("an address that only this server could reach is refused", async () => {
    await page.getByRole("button", { name: "From an address" }).click();
    await page.getByLabel("Address of the file").fill("https://127.0.0.1/kiln.jpg");
    await page.getByRole("button", { name: "Fetch it" }).click();
    await expect(uploads.getByText("Only public addresses")).toBeVisible();
  });

  await test.step("found by name and by kind", async () => {
    await page.getByRole("radio", { name: "Videos" }).click();
    await expect(files.getByRole("button")).toHaveCount(1);
    await page.getByRole("radio", { name: "All" }).click();
    await page.getByRole("searchbox", { name: "Search by file name" }).fill("glaz");
    await expect(files.getByRole("button")).toHaveCount(1);
    await expect(page).toHaveURL(/q=glaz/);
  });

  await test.step("used in a creative", async () => {
    const source = await db.source.findFirstOrThrow({
      where: { workspaceId: member.workspaceId, overall: "ready" },
    });
    await page.goto(`/${member.slug}/creatives/new?source=${source.id}`);
    await section(page, "Media").getByRole("button", { name: "From the library" }).click();
    const picker = page.getByRole("dialog", { name: "Choose a picture" });
    await expect(picker.getByRole("list", { name: "Choose a picture" }).getByRole("button")).toHaveCount(2);
    await picker.getByRole("button", { name: /kiln\.jpg/ }).click();
    await expect(section(page, "Media")).toContainText("In the image library of");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Kiln opening");
    await expect(saveState(page)).toHaveText(/^Saved/);
  });

  await test.step("deleted only while no creative shows it", async () => {
    await page.goto(`/${member.slug}/media`);
    await files.getByRole("button", { name: /kiln\.jpg/ }).click();
    await expect(page.getByRole("dialog").getByRole("link", { name: "Kiln opening" })).toBeVisible();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    const question = page.getByRole("alertdialog", { name: "Delete kiln.jpg?" });
    await question.getByRole("button", { name: "Delete it" }).click();
    await expect(question).toContainText("It is in use");
    await question.getByRole("button", { name: "Cancel" }).click();
    await page.keyboard.press("Escape");
    await files.getByRole("button", { name: /glaze\.jpg/ }).click();
    await expect(page.getByText("No creative shows it.")).toBeVisible();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("button", { name: "Delete it" }).click();
    await expect(files.getByRole("button")).toHaveCount(2);
  });
});
