import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.mjs";
import { freePort } from "./scripts/ports.mjs";

// Chosen once, by the process that reads this first; the workers inherit it.
process.env.E2E_PORT ??= String(await freePort());

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  globalSetup: "./e2e/start.ts",
  forbidOnly: true,
  // A busy machine may lose a race once; `npm test` names whatever needed the second try.
  retries: 1,
  workers: 2,
  timeout: 120_000,
  globalTimeout: 1_200_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  outputDir: "test-results",
  use: {
    baseURL: `http://127.0.0.1:${process.env.E2E_PORT}`,
    locale: "en-GB",
    timezoneId: "UTC",
    actionTimeout: 20_000,
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: { ...(await findBrowser()), args: ["--disable-gpu", "--font-render-hinting=none"] },
  },
});
