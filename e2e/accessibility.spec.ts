import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { inRoot } from "../scripts/root.mjs";
import { expect, test } from "./fixtures";
import { everyOpenPage, everyPage } from "./steps/pages";

const axe = readFileSync(inRoot("node_modules/axe-core/axe.min.js"), "utf8");

/**
 * What axe holds against the page as it stands, each with the place it concerns. An open menu floats outside of the
 * landmarks: it belongs to the button that opened it, so where something `floats` that one advice of axe is left out.
 */
async function violations(page: Page, floats = false) {
  await page.evaluate(axe);
  const options = JSON.stringify({ rules: { region: { enabled: !floats } } });
  const { violations: found } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
}

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on any page, ${theme}`, async ({ page, member, db, context, baseURL }) => {
    test.setTimeout(480_000);
    await context.addCookies([{ name: "theme", value: theme, url: baseURL ?? "" }]);
    for (const { name, path, open } of await everyPage(page, member, db)) {
      await test.step(name, async () => {
        await page.goto(path);
        await page.waitForLoadState("networkidle");
        await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
        await open?.(page);
        expect.soft(await violations(page, open !== undefined), name).toEqual([]);
      });
    }
    await context.clearCookies({ name: "next-auth.session-token" });
    for (const { name, path } of await everyOpenPage(member, db)) {
      await page.goto(path);
      expect.soft(await violations(page), name).toEqual([]);
    }
  });
}
