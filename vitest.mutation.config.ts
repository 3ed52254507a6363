import { defineConfig } from "vitest/config";

/** The tests of lib/creatives that need no database, without those that take a hundred thousand cases. */
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    env: { TZ: "UTC" },
    include: ["lib/creatives/**/*.test.ts"],
    exclude: ["**/*.db.test.ts", "**/*.many.test.ts"],
    testTimeout: 30_000,
    setupFiles: ["./lib/testing/same-cases.ts"],
  },
});
