import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const ignored = ["node_modules/**", ".next/**", ".data/**", "e2e/**"];

// A complete environment that leads nowhere: no test reaches a service it did not start.
const env = {
  DATABASE_URL: "postgresql://127.0.0.1:9/none",
  MEDIA_DIR: ".data/test-media",
  NEXTAUTH_URL: "http://127.0.0.1:9",
  NEXTAUTH_SECRET: "only-tests-sign-with-these-characters",
  TOKEN_KEYS: `test:${Buffer.alloc(32, "heddle").toString("base64")}`,
  META_GRAPH_URL: "http://127.0.0.1:9",
  META_GRAPH_VIDEO_URL: "http://127.0.0.1:9",
  META_DIALOG_URL: "http://127.0.0.1:9",
  META_APP_ID: "1000000000000001",
  META_APP_SECRET: "only-tests-use-this-secret",
  LOG_LEVEL: "silent",
  TZ: "UTC",
};

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    env,
    allowOnly: false,
    // Properties over thousands of cases take their time on a machine that does other things besides.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: [...ignored, "**/*.db.test.ts", "**/*.many.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          // A hundred thousand cases each: what somebody who waits for an answer leaves out.
          name: "many",
          include: ["**/*.many.test.ts"],
          exclude: ignored,
        },
      },
      {
        extends: true,
        test: {
          name: "unit-dom",
          environment: "jsdom",
          include: ["**/*.test.tsx"],
          exclude: ignored,
          setupFiles: ["./lib/testing/dom.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: ignored,
          globalSetup: ["./scripts/testing/vitest-setup.mjs"],
        },
      },
    ],
  },
});
