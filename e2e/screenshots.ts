import path from "node:path";
import type { Page } from "@playwright/test";
import sharp from "sharp";
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
  await page.context().addCookies([{ name: "theme", value: theme, url: new URL("/", page.url()).href }]);
  await page.reload();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  const taken = await page.screenshot({ animations: "disabled" });
  // A page of plain colours keeps them all in a palette, at a third of the size.
  await sharp(taken)
    .png({ palette: true, compressionLevel: 9 })
    .toFile(path.join(folder, `${name}-${theme}.png`));
}

/** A loaf on a board, seen from above. */
const loaf = `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1350">
  <defs>
    <linearGradient id="board" x2="1" y2="1"><stop stop-color="#3b2a20"/><stop offset="1" stop-color="#6d4b33"/></linearGradient>
    <radialGradient id="crust" cx=".4" cy=".35"><stop stop-color="#e9b872"/><stop offset=".6" stop-color="#b8743a"/><stop offset="1" stop-color="#6f3d1c"/></radialGradient>
  </defs>
  <rect width="1080" height="1350" fill="url(#board)"/>
  ${[0, 1, 2, 3, 4].map((board) => `<rect y="${board * 270 - 3}" width="1080" height="6" fill="#2a1c14"/>`).join("")}
  <ellipse cx="560" cy="730" rx="392" ry="432" fill="#1d120b" opacity=".5"/>
  <ellipse cx="540" cy="690" rx="390" ry="430" fill="url(#crust)"/>
  ${[-150, -50, 50, 150].map((at) => `<path d="M ${540 + at - 60} 420 Q ${540 + at + 50} 690 ${540 + at - 40} 960" stroke="#f6dfb4" stroke-width="22" stroke-linecap="round" fill="none" opacity=".85"/>`).join("")}
</svg>`;

test("the pictures of the README", async ({ page, member }) => {
  test.setTimeout(240_000);
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
    image: await sharp(Buffer.from(loaf)).jpeg({ quality: 92 }).toBuffer(),
  });
  await take(page, "creative-studio", "light");

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/${member.slug}`);
  await take(page, "overview-phone", "dark");
});
