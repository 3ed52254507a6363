import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseEnv } from "@/lib/env";
import { checkEnvironment, demoEnvironment } from "./environment.mjs";
import { makeSecrets } from "./secrets.mjs";

const local = {
  databaseUrl: "postgresql://127.0.0.1:54350/heddle",
  webUrl: "http://127.0.0.1:3000",
  sandboxUrl: "http://127.0.0.1:3900",
  secrets: makeSecrets(),
  mediaDir: ".data/media",
};

describe("the environment of a demo", () => {
  test("is complete when nothing is given, and leads to the sandbox", () => {
    expect(parseEnv(demoEnvironment({}, local))).toMatchObject({
      NEXTAUTH_URL: local.webUrl,
      META_GRAPH_URL: local.sandboxUrl,
      META_GRAPH_VIDEO_URL: local.sandboxUrl,
      META_DIALOG_URL: local.sandboxUrl,
    });
  });

  test("lets what is given win, but for its own address", () => {
    const given = { META_APP_ID: "42", LOG_LEVEL: "debug", NEXTAUTH_URL: "https://heddle.example.com" };

    expect(demoEnvironment(given, local)).toMatchObject({
      META_APP_ID: "42",
      LOG_LEVEL: "debug",
      NEXTAUTH_URL: local.webUrl,
    });
  });

  test("takes another server for all three of Meta's when only the Graph is named", () => {
    const given = { META_GRAPH_URL: "http://127.0.0.1:4000", META_DIALOG_URL: "" };

    expect(demoEnvironment(given, { ...local, sandboxUrl: undefined })).toMatchObject({
      META_GRAPH_VIDEO_URL: "http://127.0.0.1:4000",
      META_DIALOG_URL: "http://127.0.0.1:4000",
    });
  });

  test("makes nothing up for Facebook itself, and names all that is missing", async () => {
    const facebook = demoEnvironment({ META_GRAPH_URL: "https://graph.facebook.com" }, local);

    await expect(checkEnvironment(facebook)).rejects.toThrow(
      /META_GRAPH_VIDEO_URL: missing[^]*META_DIALOG_URL: missing[^]*META_APP_ID: missing[^]*META_APP_SECRET: missing/,
    );
  });

  test("means the same folder wherever a program runs", () => {
    expect(path.isAbsolute(demoEnvironment({}, local).MEDIA_DIR)).toBe(true);
  });
});
