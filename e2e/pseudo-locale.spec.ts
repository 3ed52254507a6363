import type { Page } from "@playwright/test";
import type { Db } from "@/lib/db";
import { expect, test } from "./fixtures";
import { everyOpenPage, everyPage } from "./steps/pages";

/** What `Intl` writes of its own accord, in whatever language it falls back to. */
const calendar =
  "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec UTC GMT";

/** Names of Meta's: of roles, of ids. */
const metas = "Manager Analyst act IMAGE HASH PAGE INSTAGRAM USER THREADS VIDEO";

const wordsOf = (text: string) => text.match(/[A-Za-z]{3,}/g) ?? [];

/** Words that are somebody's data: names people gave at Meta, and what a test typed. */
async function dataWords(db: Db, workspaceId: string) {
  const where = { workspaceId };
  const [workspace, sources, businesses, pages, instagram, adAccounts] = await Promise.all([
    db.workspace.findUniqueOrThrow({ where: { id: workspaceId } }),
    db.source.findMany({ where, select: { label: true } }),
    db.business.findMany({ where, select: { name: true } }),
    db.page.findMany({ where, select: { name: true } }),
    db.instagramAccount.findMany({ where, select: { name: true, username: true } }),
    db.adAccount.findMany({ where, select: { name: true, currency: true, timezoneName: true } }),
  ]);
  const rows = [workspace, ...sources, ...businesses, ...pages, ...instagram, ...adAccounts];
  return new Set(
    wordsOf(`${calendar} ${metas} linen and bowls jpg loomfield example ${JSON.stringify(rows)}`),
  );
}

/** Every text and label a person can meet, except what is set as code, which is Meta's own names. */
function shownTexts(page: Page) {
  return page.evaluate(() => {
    const code = "code, pre, kbd, script, style, noscript, .font-mono, [role=region][dir=ltr], nextjs-portal";
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest(code) || !parent.checkVisibility()) continue;
      texts.push(node.textContent ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [title], [alt]")) {
      if (element.closest(code)) continue;
      for (const name of ["aria-label", "placeholder", "title", "alt"]) {
        texts.push(element.getAttribute(name) ?? "");
      }
    }
    return [...texts, document.title];
  });
}

test("no page says anything that is not in a catalogue", async ({ page, member, db, context, baseURL }) => {
  test.setTimeout(480_000);
  const visits = await everyPage(page, member, db);
  const data = await dataWords(db, member.workspaceId);
  await context.addCookies([{ name: "locale", value: "en-XA", url: baseURL ?? "" }]);
  const outside = async (name: string) => {
    const texts = await shownTexts(page);
    const plain = texts.filter((text) => wordsOf(text).some((word) => !data.has(word)));
    expect.soft([...new Set(plain)], name).toEqual([]);
    expect
      .soft(
        texts.some((text) => /[àéîöûÀÉÎÖÛ]/.test(text)),
        `${name} is translated`,
      )
      .toBe(true);
  };
  for (const { name, path, open } of visits) {
    await test.step(name, async () => {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      await open?.(page);
      await outside(name);
    });
  }
  await context.clearCookies({ name: "next-auth.session-token" });
  for (const { name, path } of await everyOpenPage(member, db)) {
    await page.goto(path);
    await outside(name);
  }
});
