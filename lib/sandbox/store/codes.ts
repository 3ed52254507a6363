import { createHash, randomBytes } from "node:crypto";
import type { Store } from "@/lib/sandbox/store/store";
import type { Person } from "@/lib/sandbox/world/node";

const lifetimeMs = 10 * 60_000;
const keep = 500;

export function issueCode(
  store: Store,
  person: Person,
  redirectUri: string,
  challenge: string | null,
): string {
  const { codes } = store.data;
  const code = `AQ${randomBytes(48).toString("base64url")}`;
  codes.set(code, { personId: person.id, redirectUri, challenge, issuedAt: store.now(), used: false });
  for (const oldest of codes.keys()) {
    if (codes.size <= keep) break;
    codes.delete(oldest);
  }
  store.changed();
  return code;
}

type Redeemed = { ok: true; person: Person } | { ok: false; message: string; subcode?: number };

/** A code is good once, for ten minutes, for the address it was sent to, and for who holds its verifier. */
export function redeemCode(
  store: Store,
  { code, redirectUri, verifier }: { code: string; redirectUri: string; verifier: string | undefined },
): Redeemed {
  const record = store.data.codes.get(code);
  const person = record && store.person(record.personId);
  if (!record || !person) return { ok: false, message: "Invalid verification code format." };
  if (record.used) return { ok: false, message: "This authorization code has been used.", subcode: 36009 };
  if (record.issuedAt + lifetimeMs < store.now()) {
    return { ok: false, message: "This authorization code has expired.", subcode: 36007 };
  }
  if (record.redirectUri !== redirectUri) {
    return {
      ok: false,
      message:
        "Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request",
      subcode: 36008,
    };
  }
  const hashed = createHash("sha256")
    .update(verifier ?? "")
    .digest("base64url");
  if (record.challenge !== null && record.challenge !== hashed) {
    return { ok: false, message: "Invalid code_verifier parameter." };
  }
  record.used = true;
  store.changed();
  return { ok: true, person };
}
