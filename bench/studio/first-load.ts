import type { Browser } from "@playwright/test";
import type { Cookie } from "./world";

/** What a cold visit costs in JavaScript, as it travels, and how many files that is. */
export async function firstLoad(browser: Browser, url: string, cookies: readonly Cookie[]) {
  const context = await browser.newContext();
  await context.addCookies([...cookies]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  await cdp.send("Network.enable");
  cdp.on("Network.requestWillBeSent", ({ type, requestId }) => {
    if (type === "Script") scripts.add(requestId);
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  const response = await page.goto(url, { waitUntil: "networkidle" });
  if (response?.status() !== 200) throw new Error(`${url}: ${response?.status()}`);
  await context.close();
  return { kilobytes: bytes / 1024, files: scripts.size };
}
