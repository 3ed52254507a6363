import pino from "pino";
import { logLevel } from "@/lib/env";

const secret = ["token", "access_token", "accessToken", "appSecret", "client_secret", "authorization", "url"];

/** Structured lines on stdout. Whatever is called like a secret, or may carry one, is left out. */
export const log = pino({
  level: logLevel(),
  base: null,
  redact: { paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[secret]" },
});
