import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect } from "../fixtures";

export const picture = () =>
  sharp({ create: { width: 1080, height: 1350, channels: 3, background: "#3840a8" } })
    .jpeg()
    .toBuffer();

export const section = (page: Page, name: string) =>
  page.getByRole("region", { name: new RegExp(`^${name}`) });
export const requestBody = (page: Page) => page.getByRole("region", { name: "Request body" });
export const saveState = (page: Page) =>
  page.getByRole("status").filter({ hasText: /^(Saved|Saving|Kept|Not)/ });

/** Everything a creative needs beside who speaks, as a person fills it in. */
export async function fillCreative(
  page: Page,
  texts: { message: string; headline: string; name: string; image?: Buffer },
) {
  await page.getByLabel("Picture file").setInputFiles({
    name: "loom.jpg",
    mimeType: "image/jpeg",
    buffer: texts.image ?? (await picture()),
  });
  await expect(section(page, "Media")).toContainText("In the image library of");
  await page.getByRole("textbox", { name: "Primary text" }).fill(texts.message);
  await page.getByRole("textbox", { name: "Headline" }).fill(texts.headline);
  await page.getByRole("textbox", { name: "Destination" }).fill("https://loomfield.example/linen");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(texts.name);
  await expect(saveState(page)).toHaveText(/^Saved/);
}

/** Through the question that names the ad account, to Meta's id. */
export async function publish(page: Page, adAccount: string) {
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const question = page.getByRole("alertdialog", { name: `Publish to ${adAccount}?` });
  await expect(question).toContainText("Makes one ad creative. Spends nothing.");
  await question.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Published" })).toBeVisible({ timeout: 30_000 });
}
