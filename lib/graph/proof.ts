import { createHmac } from "node:crypto";

/** `appsecret_proof`: shows Meta that whoever sends the token also holds the app's secret. */
export const appsecretProof = (token: string, appSecret: string) =>
  createHmac("sha256", appSecret).update(token).digest("hex");
