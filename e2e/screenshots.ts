import path from "node:path";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { test as base, expect } from "./fixtures";
import { sandbox } from "./sandbox";
import { fillCreative } from "./steps/creative";
import { continueTo, create, reachThreadsStep } from "./steps/set-up";

const test = base.extend({
  person: async ({}, use) => {
    const made = { key: "juno-park", name: "Juno Park", like: "juno" };
    const { id } = z.object({ id: z.string() }).parse(await sandbox.control("POST", "people", made));
    await use({ key: made.key, name: made.name, id });
  },
});

const folder = path.join(import.meta.dirname, "pictures");

async function take(page: Page, name: string, theme: "light" | "dark") {
  await page.context().addCookies([{ name: "theme", value: theme, url: page.url() }]);
  await page.reload();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, `${name}-${theme}.png`), animations: "disabled" });
}

test("the pictures of the README", async ({ page, member }) => {
  await reachThreadsStep(page, member.slug);
  await take(page, "setup-threads-accounts", "light");

  await create(page, 13);
  await expect(page.getByText("13 created.")).toBeVisible({ timeout: 30_000 });
  await continueTo(page, "Placement");
  await page.goto(`/${member.slug}/accounts`);
  await take(page, "accounts", "dark");

  await page.goto(`/${member.slug}/setup/placement`);
  await page.getByRole("link", { name: "Build a creative with @marrowandrye" }).click();
  await fillCreative(page, {
    message:
      "Rye from the stone oven, out of it by ten. Order tonight, and the first loaf waits with your name on it.",
    headline: "Rye, still warm",
    name: "Rye, autumn, single image",
  });
  await take(page, "creative-studio", "light");
});
