import { expect, test } from "vitest";
import { isInvitePath, invitePath } from "@/lib/invitations/invite-path";
import { makeSecret, readSecret } from "./link-secret";

test("a link finds its invitation and opens it, and no other", () => {
  const one = makeSecret();
  const other = makeSecret();
  const read = readSecret(one.secret);

  expect(read?.id).toBe(one.id);
  expect(read?.opens(one.secretHash)).toBe(true);
  expect(read?.opens(other.secretHash)).toBe(false);
  expect(read?.opens(one.secretHash.slice(1))).toBe(false);
});

test("the id of an invitation with anything else behind it opens nothing", () => {
  const one = makeSecret();
  const forged = readSecret(one.secret.slice(0, 22) + makeSecret().secret.slice(22));

  expect(forged?.opens(one.secretHash)).toBe(false);
});

test("what is kept does not hold what is sent", () => {
  const { secret, secretHash } = makeSecret();

  expect(Buffer.from(secret, "base64url").includes(Buffer.from(secretHash))).toBe(false);
  expect(secretHash).toHaveLength(32);
});

test.each(["", "short", "a".repeat(63), "a".repeat(65), `${"a".repeat(63)}!`, `${"a".repeat(64)}\n`])(
  "%j was never the end of a link",
  (text) => {
    expect(readSecret(text)).toBeNull();
  },
);

test("the address of a link is told from every other", () => {
  expect(isInvitePath(invitePath(makeSecret().secret))).toBe(true);
  for (const path of [null, "/", "/invite", "/acme/accounts?back=/invite/x", "/invites/x"]) {
    expect(isInvitePath(path)).toBe(false);
  }
});
