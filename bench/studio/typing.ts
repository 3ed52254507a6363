import { setTimeout as sleep } from "node:timers/promises";
import type { Locator, Page } from "@playwright/test";
import { z } from "zod";

export const slowdown = 4;
/** The least Chromium reports; what was faster counts as this. */
const leastMs = 16;
const betweenKeysMs = 110;

const Entries = z.array(z.object({ interactionId: z.number(), duration: z.number() }));

/** Notes every key's way to the next paint, as the browser itself measures it. */
export async function watchEvents(page: Page) {
  await page.addInitScript(() => {
    const seen: { interactionId: number; duration: number }[] = [];
    Object.assign(window, { seenEvents: seen });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!("interactionId" in entry) || typeof entry.interactionId !== "number") continue;
        if (entry.interactionId > 0) {
          seen.push({ interactionId: entry.interactionId, duration: entry.duration });
        }
      }
    });
    const options = { type: "event", durationThreshold: 16, buffered: true };
    observer.observe(options);
  });
}

const take = async (page: Page) =>
  Entries.parse(await page.evaluate(() => Reflect.get(window, "seenEvents")));
const forget = (page: Page) =>
  page.evaluate(() => {
    const seen: unknown = Reflect.get(window, "seenEvents");
    if (Array.isArray(seen)) seen.splice(0);
  });

/** Types into each field in turn on a slowed processor. Milliseconds to the next paint, one for each key, in order. */
export async function typeInto(page: Page, fields: readonly { field: Locator; text: string }[]) {
  const cdp = await page.context().newCDPSession(page);
  let keys = 0;
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await forget(page);
  for (const { field, text } of fields) {
    await field.focus();
    for (const key of text) {
      await page.keyboard.press(key, { delay: 15 });
      keys += 1;
      await sleep(betweenKeysMs);
    }
  }
  await sleep(1_500);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const slowest = new Map<number, number>();
  for (const { interactionId, duration } of await take(page)) {
    slowest.set(interactionId, Math.max(duration, slowest.get(interactionId) ?? 0));
  }
  const reported = [...slowest.values()];
  const quick = Array.from({ length: Math.max(0, keys - reported.length) }, () => leastMs);
  return [...quick, ...reported].sort((one, other) => one - other);
}

/** Of numbers in ascending order. */
export const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
