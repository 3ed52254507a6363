import { randomBytes, randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createWhole } from "./create-whole.mjs";

/** What a real installation gets from its operator and from Meta. */
export function makeSecrets() {
  return {
    nextauthSecret: randomBytes(32).toString("base64url"),
    tokenKeys: `demo:${randomBytes(32).toString("base64")}`,
    appId: `1${String(randomInt(1e14)).padStart(14, "0")}`,
    appSecret: randomBytes(16).toString("hex"),
  };
}

/** Secrets that stay the same over restarts: tokens already in the database must stay readable. */
export function keptSecrets(file) {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    createWhole(file, `${JSON.stringify(makeSecrets(), null, 2)}\n`);
  }
  return JSON.parse(readFileSync(file, "utf8"));
}
