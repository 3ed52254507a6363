import type { Locator, Page } from "@playwright/test";
import { expect } from "../fixtures";

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Tab by Tab to where something has the focus, which must be seen to be there. */
export async function tabTo(page: Page, target: Locator, most = 250) {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if (await isFocused(target)) {
      await expect(target).toBeInViewport();
      expect(await target.evaluate((element) => element.matches(":focus-visible"))).toBe(true);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`${most} times Tab did not lead to ${target}.`);
}

export async function press(page: Page, target: Locator, key = "Enter") {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Replaces what a field holds, key by key. */
export async function type(page: Page, field: Locator, text: string) {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}
