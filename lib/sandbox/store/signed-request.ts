import { createHmac } from "node:crypto";

/** Signature over the encoded payload, both base64url without padding, as Meta sends it to callbacks. */
export function signedRequest(appSecret: string, userId: string, nowMs: number): string {
  const issued = Math.floor(nowMs / 1000);
  const payload = Buffer.from(
    JSON.stringify({ algorithm: "HMAC-SHA256", expires: issued + 4000, issued_at: issued, user_id: userId }),
  ).toString("base64url");
  const signature = createHmac("sha256", appSecret).update(payload).digest("base64url");
  return `${signature}.${payload}`;
}

export type CallbackResult = { url: string; status: number; body: string } | { url: string; failure: string };

/** Tells the app, at the address it configured, that a person removed it or wants their data deleted. */
export async function callBack(url: string, signed: string): Promise<CallbackResult> {
  try {
    const response = await fetch(url, {
      method: "POST",
      body: new URLSearchParams({ signed_request: signed }),
      redirect: "manual",
      signal: AbortSignal.timeout(10_000),
    });
    return { url, status: response.status, body: (await response.text()).slice(0, 4000) };
  } catch (error) {
    return { url, failure: error instanceof Error ? error.message : "unreachable" };
  }
}
