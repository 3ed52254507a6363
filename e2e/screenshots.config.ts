import { defineConfig } from "@playwright/test";
import tests from "../playwright.config";

/** The pictures of the README, taken of the same product the browser tests run. */
export default defineConfig(tests, {
  testDir: ".",
  testMatch: "screenshots.ts",
  globalSetup: "./start.ts",
  outputDir: "../test-results",
  timeout: 240_000,
  use: { viewport: { width: 1360, height: 850 }, deviceScaleFactor: 2, trace: "off", screenshot: "off" },
});
