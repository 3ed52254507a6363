import { loadavg } from "node:os";
import { chromium, type Browser, type Page } from "@playwright/test";
import { startProduct } from "../e2e/start-product";
import { findBrowser } from "../scripts/browser.mjs";
import { buildWeb, isBuilt } from "../scripts/build-web.mjs";
import { freePort } from "../scripts/ports.mjs";
import { startBareNext } from "./studio/bare-next";
import { firstLoad } from "./studio/first-load";
import { quantile, slowdown, typeInto, watchEvents } from "./studio/typing";
import { cards, makeWorld, type World } from "./studio/world";

const limitMs = 100;

const sentence = "Woven in the morning, dyed at noon, dry by night. ";
const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(" ");

const routes = ({ slug, draft, source, shared }: World) => [
  "/sign-in",
  `/${slug}`,
  ...["connect", "permissions", "portfolio", "ad-account", "threads-accounts", "placement"].map(
    (step) => `/${slug}/setup/${step}`,
  ),
  ...[`/${slug}/accounts`, `/${slug}/linking-guide?source=${source}`],
  ...[`/${slug}/creatives`, `/${slug}/creatives/import`, `/${slug}/creatives/new`],
  `/${slug}/creatives/${draft}`,
  ...[`/${slug}/media`, `/${slug}/activity`],
  ...["", "/members", "/connections", "/data", "/appearance"].map((page) => `/${slug}/settings${page}`),
  ...[shared, "/help/link-threads"],
];

async function pageWith(browser: Browser, cookies: World["cookies"]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await watchEvents(page);
  return page;
}

async function typeInStudio(browser: Browser, url: string, { slug, draft, cookies }: World) {
  const page = await pageWith(browser, cookies);
  await page.goto(`${url}/${slug}/creatives/${draft}`, { waitUntil: "networkidle" });
  const preview = page.getByRole("article", { name: "Preview of the ad in the feed" });
  await preview.waitFor();
  for (const name of ["Media", "Texts", "Destination"]) {
    const closed = page.getByRole("button", { name: `Change: ${name}` });
    if (await closed.isVisible()) await closed.click();
  }
  const box = (name: string) => page.getByRole("textbox", { name, exact: true });
  const times = await typeInto(page, [
    { field: box("Primary text"), text: sentence.repeat(2) },
    { field: box("Headline"), text: sentence },
    { field: box("Description"), text: sentence },
  ]);
  const typed = await preview.getByText("Woven in the morning", { exact: false }).count();
  if (typed === 0) throw new Error("what was typed is not in the preview");
  await page.context().close();
  return times;
}

async function typeInBare(browser: Browser, url: string) {
  const page = await pageWith(browser, []);
  await page.goto(url, { waitUntil: "networkidle" });
  const times = await typeInto(page, [{ field: page.getByRole("textbox"), text: sentence.repeat(4) }]);
  await page.context().close();
  return times;
}

const shown = (times: readonly number[]) =>
  [0.5, 0.95, 1].map((share) => `${String(quantile(times, share)).padStart(5)} ms`).join(" ");

async function compareTyping(browser: Browser, world: World, urls: { product: string; bare: string }) {
  console.log(
    `\ntyping, processor ${slowdown} times slower, ${cards} cards and the preview open (load ${load()})`,
  );
  console.log("                             keys     p50      p95      max");
  const floor = await typeInBare(browser, urls.bare);
  console.log(`  a bare controlled field   ${String(floor.length).padStart(5)} ${shown(floor)}`);
  const studio = await typeInStudio(browser, urls.product, world);
  console.log(`  the studio                ${String(studio.length).padStart(5)} ${shown(studio)}`);
  const p95 = quantile(studio, 0.95);
  const holds = p95 <= limitMs;
  console.log(`  p95 ${p95} ms, at most ${limitMs} ms wanted: ${holds ? "holds" : "DOES NOT HOLD"}`);
  return holds;
}

async function compareLoads(browser: Browser, world: World, urls: { product: string; bare: string }) {
  console.log("\nfirst-load JavaScript, compressed, of a cold visit");
  const bare = await firstLoad(browser, urls.bare, []);
  const line = (name: string, { kilobytes, files }: typeof bare) =>
    `  ${name.padEnd(34)} ${kilobytes.toFixed(0).padStart(5)} kB ${String(files).padStart(3)} files  × ${(kilobytes / bare.kilobytes).toFixed(2)}`;
  console.log(line("a bare Next app", bare));
  const { slug, draft, shared } = world;
  for (const route of routes(world)) {
    const signedOut = route === "/sign-in" || route === shared;
    const one = await firstLoad(browser, `${urls.product}${route}`, signedOut ? [] : world.cookies);
    const name = route.replace(shared, "/share/…").replace(draft, "{draft}").replace(`/${slug}`, "/{ws}");
    console.log(line(name.replace(/\?.*/, ""), one));
  }
}

/** How fast typing paints in the fullest studio, and how much JavaScript each page brings, beside a bare Next app. */
export async function run(): Promise<number> {
  if (!isBuilt()) await buildWeb();
  const bare = await startBareNext();
  const product = await startProduct({ name: "bench-studio", port: await freePort() });
  Object.assign(process.env, product.env, { NODE_ENV: "test" });
  const browser = await chromium.launch({ ...(await findBrowser()), args: ["--disable-gpu"] });
  try {
    const world = await makeWorld(product.url);
    const urls = { product: product.url, bare: bare.url };
    await compareLoads(browser, world, urls);
    return (await compareTyping(browser, world, urls)) ? 0 : 1;
  } finally {
    await browser.close();
    await bare.stop();
    await product.stop();
  }
}
