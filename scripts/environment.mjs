import path from "node:path";
import { register } from "tsx/esm/api";
import { expected } from "./lifetime.mjs";
import { root } from "./root.mjs";

const isFacebook = (url) => URL.canParse(url) && /(^|\.)facebook\.com$/.test(new URL(url).hostname);

const filled = (given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));

/**
 * The environment of a demo: what is given stays, the rest leads to the sandbox, or to the server META_GRAPH_URL names.
 * Only for Facebook itself nothing is made up.
 */
export function demoEnvironment(given, { databaseUrl, webUrl, sandboxUrl, secrets, mediaDir }) {
  const graph = given.META_GRAPH_URL || sandboxUrl;
  const madeUp = {
    META_GRAPH_VIDEO_URL: graph,
    META_DIALOG_URL: graph,
    META_APP_ID: secrets.appId,
    META_APP_SECRET: secrets.appSecret,
  };
  const environment = {
    NEXTAUTH_SECRET: secrets.nextauthSecret,
    TOKEN_KEYS: secrets.tokenKeys,
    MEDIA_DIR: mediaDir,
    META_GRAPH_URL: graph,
    ...(isFacebook(graph) ? {} : madeUp),
    ...filled(given),
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: webUrl,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  return withFixedFolders(environment);
}

/** The web server runs in another folder than the worker; both must mean the same place. */
export function withFixedFolders(environment) {
  const { MEDIA_DIR = ".data/media" } = environment;
  return { ...environment, MEDIA_DIR: path.resolve(root, MEDIA_DIR) };
}

/** Stops with the names of everything missing or malformed, as the product itself would. */
export async function checkEnvironment(environment) {
  const unregister = register();
  const { parseEnv } = await import("../lib/env.ts");
  await unregister();
  try {
    parseEnv(environment);
  } catch (error) {
    throw expected(error.message);
  }
}
