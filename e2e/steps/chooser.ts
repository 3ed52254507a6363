import type { FileChooser, Page } from "@playwright/test";
import { expect } from "../fixtures";

/** Presses Enter on what has the focus until the browser asks for a file: a page that just came may not listen yet. */
export async function askForFile(page: Page): Promise<FileChooser> {
  const asked: FileChooser[] = [];
  await expect(async () => {
    const chooser = page.waitForEvent("filechooser", { timeout: 2_000 });
    await page.keyboard.press("Enter");
    asked.push(await chooser);
  }).toPass({ timeout: 20_000 });
  const [chooser] = asked;
  if (!chooser) throw new Error("nobody asked for a file");
  return chooser;
}
