import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { env, type Env } from "@/lib/env";

export type KeyRing = Env["TOKEN_KEYS"];
export type Sealed = { tokenSealed: Uint8Array<ArrayBuffer>; tokenKeyId: string };
/** The row a token belongs to. Sealed for one row, it does not open in another. */
export type SealedFor = { workspaceId: string; id: string };

export class SealError extends Error {
  override name = "SealError";
}

const nonceBytes = 12;
const tagBytes = 16;
const boundTo = ({ workspaceId, id }: SealedFor) => Buffer.from(JSON.stringify([workspaceId, id]));

/** AES-256-GCM under the first key of the ring: nonce, ciphertext, tag. */
export function sealToken(token: string, place: SealedFor, keys: KeyRing = env().TOKEN_KEYS): Sealed {
  const [first] = keys;
  if (!first) throw new SealError("no key to seal with");
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", first.key, nonce).setAAD(boundTo(place));
  const ciphertext = Buffer.concat([cipher.update(token, "utf8"), cipher.final()]);
  const sealed = Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]);
  return { tokenSealed: new Uint8Array(sealed), tokenKeyId: first.id };
}

/** With the key it names, wherever that stands in the ring. Throws SealError when the key is gone or a byte differs. */
export function openToken(sealed: Sealed, place: SealedFor, keys: KeyRing = env().TOKEN_KEYS): string {
  const named = keys.find(({ id }) => id === sealed.tokenKeyId);
  if (!named) throw new SealError(`no key called ${sealed.tokenKeyId} in the ring`);
  const bytes = Buffer.from(sealed.tokenSealed);
  if (bytes.length <= nonceBytes + tagBytes) throw new SealError("too short to be a sealed token");
  const decipher = createDecipheriv("aes-256-gcm", named.key, bytes.subarray(0, nonceBytes))
    .setAAD(boundTo(place))
    .setAuthTag(bytes.subarray(-tagBytes));
  try {
    return decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, "utf8") + decipher.final("utf8");
  } catch {
    throw new SealError("altered, or sealed for another row or with another key");
  }
}
