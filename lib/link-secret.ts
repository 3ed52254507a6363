import { createHash, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { z } from "zod";

const idBytes = 16;
const secretBytes = 32;
/** 48 bytes in base64url. */
const Secret = z.string().regex(/^[\w-]{64}$/);

const hashOf = (secret: Uint8Array) => createHash("sha256").update(secret).digest();

/** What the link ends in: the id of what it opens, to find it by, and 256 random bits, to be let in by. */
export function makeSecret() {
  const id = randomUUID();
  const random = randomBytes(secretBytes);
  const secret = Buffer.concat([Buffer.from(id.replaceAll("-", ""), "hex"), random]).toString("base64url");
  return { id, secret, secretHash: new Uint8Array(hashOf(random)) };
}

/** Null for what was never the end of a link. */
export function readSecret(text: string) {
  const known = Secret.safeParse(text);
  if (!known.success) return null;
  const bytes = Buffer.from(known.data, "base64url");
  const id = bytes.subarray(0, idBytes).toString("hex");
  const hash = hashOf(bytes.subarray(idBytes));
  return {
    id: id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
    /** In a time that does not tell how much of it is right. */
    opens: (secretHash: Uint8Array) => secretHash.length === hash.length && timingSafeEqual(secretHash, hash),
  };
}
