import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { saveState } from "./steps/creative";
import { lookUpEverything } from "./steps/looked-up";

const longName =
  "The Worshipful and Entirely Unhurried Company of Lamplighters, Wick Trimmers and Occasional Candle Dippers of Lower Marsh Street";
const script = 'Sill "><script>alert(1)</script> Plants';
const draftName = `<img src=x onerror=alert(2)> ${"unbrokenword".repeat(12)}`;
const rtlText = "سماق طازج كل صباح 🥖";

const widths = [1440, 390];

/** How far the page can be pushed sideways, and the names that stand in a sentence without being kept apart from it. */
function survey() {
  const strong = /[\u0590-\u08ff]/u;
  const apart = "bdi, [dir=auto], [dir=rtl], [aria-hidden=true], pre, code, script, [role=region][dir=ltr]";
  const loose: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    if (strong.test(text) && !node.parentElement?.closest(apart)) loose.push(text);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  const made = [...document.querySelectorAll("b, i, script, img[src='x']")];
  const injected = made.filter(
    (one) => one.matches("img") || /^(Moss|alert\(1\)|The Worshipful.*)$/.test(one.textContent),
  );
  return { sideways: scrollWidth - clientWidth, loose, injected: injected.length };
}

async function expectCalm(page: Page, name: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .soft(page.locator("body"), name)
      .toHaveJSProperty("ownerDocument.documentElement.clientWidth", width);
    expect.soft(await page.evaluate(survey), `${name} at ${width}`).toEqual({
      sideways: 0,
      loose: [],
      injected: 0,
    });
  }
}

test("names of any length, direction and content stay what they are, and where they are", async ({
  page,
  member,
  db,
}) => {
  test.setTimeout(180_000);
  const opened: string[] = [];
  page.on("dialog", (dialog) => {
    opened.push(dialog.message());
    void dialog.dismiss();
  });
  await lookUpEverything(db, member);
  const { slug, workspaceId } = member;
  await db.workspace.update({ where: { id: workspaceId }, data: { name: `<i>${longName}</i>` } });
  const labels = [
    "@lamplighters_of_lower_marsh_st",
    "@sumac.garden",
    "@nool.laundry",
    "@mossandmortar",
    script,
  ];
  const sources = await db.source.findMany({ where: { workspaceId, label: { in: labels } } });
  expect(sources).toHaveLength(labels.length);
  const visit = async (path: string) => {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
  };

  await test.step("as a draft, typed and found again", async () => {
    const speaker = sources.find(({ label }) => label === "@sumac.garden");
    await visit(`/${slug}/creatives/new?source=${speaker?.id}`);
    await page.getByRole("textbox", { name: "Primary text" }).fill(rtlText);
    await page.getByRole("textbox", { name: "Headline" }).fill(longName);
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(draftName);
    await expect(saveState(page)).toHaveText(/^Saved · version/);
    const preview = page.getByRole("article", { name: "Preview of the ad in the feed" });
    await expect(preview.getByText(rtlText)).toHaveCSS("direction", "rtl");
    await expectCalm(page, "studio");
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(`/${slug}/creatives`);
    await expect(page.getByText(draftName).first()).toBeVisible();
    await expectCalm(page, "creatives");
  });

  for (const path of ["", "/setup/portfolio", "/setup/threads-accounts", "/setup/placement", "/accounts"]) {
    await test.step(path || "overview", async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await visit(`/${slug}${path}`);
      await expectCalm(page, path);
    });
  }
  for (const { id, label } of sources) {
    await test.step(`the panel and the guide of ${label}`, async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await visit(`/${slug}/accounts?open=${id}`);
      await expect(page.getByRole("complementary", { name: label })).toBeVisible();
      await expectCalm(page, `panel of ${label}`);
      await visit(`/${slug}/linking-guide?source=${id}`);
      await expectCalm(page, `guide of ${label}`);
    });
  }
  await visit(`/${slug}/activity`);
  await expectCalm(page, "activity");
  await visit(`/${slug}/settings`);
  await expectCalm(page, "settings");
  expect(opened).toEqual([]);
});
