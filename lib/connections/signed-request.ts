import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { wireId } from "@/lib/graph/wire";
import { MetaId } from "@/lib/ids";

const Payload = z
  .object({
    algorithm: z.string().refine((name) => name.toUpperCase() === "HMAC-SHA256"),
    user_id: wireId(MetaId),
    issued_at: z.number().int().positive().optional(),
  })
  .transform(({ user_id, issued_at }) => ({
    metaUserId: user_id,
    issuedAt: issued_at === undefined ? null : new Date(issued_at * 1000),
  }));
export type SignedRequest = z.output<typeof Payload>;

const hmac = (text: string, secret: string) => createHmac("sha256", secret).update(text).digest();

/**
 * What Meta posts to its callbacks: `signature.payload`, both base64url, signed over the encoded payload with the app
 * secret. Null for anything that Meta did not sign.
 */
export function readSignedRequest(text: string, appSecret: string): SignedRequest | null {
  const [signature, payload, ...more] = text.split(".");
  if (!signature || !payload || more.length > 0) return null;
  const given = Buffer.from(signature, "base64url");
  const wanted = hmac(payload, appSecret);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  try {
    return Payload.parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
  } catch {
    return null;
  }
}

/** The same for the same request, however often Meta sends it, and not to be guessed by anybody else. */
export const confirmationCodeOf = (text: string, appSecret: string) =>
  hmac(`data deletion ${text}`, appSecret).toString("hex").slice(0, 24);

/** Meta's clock and ours need not agree to the second. */
const clockSlackMs = 60_000;

/** Up to when a thing must have begun for the request to mean it: a request sent again later spares what came after. */
export const meantUpTo = ({ issuedAt }: SignedRequest, now: Date) =>
  issuedAt ? new Date(issuedAt.getTime() + clockSlackMs) : now;
