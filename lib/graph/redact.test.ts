import fc from "fast-check";
import { expect, test } from "vitest";
import { redact } from "@/lib/graph/redact";

test.each([
  ["Malformed access token EAABsbCS1iHgBAKxyz0123456789", "EAABsbCS1iHgBAKxyz0123456789"],
  ["https://graph.facebook.com/v25.0/me?fields=id&access_token=abc", "abc"],
  ["see http://h.test/x#access_token=abc for more", "access_token"],
  ['{"access_token":"abc.def"}', "abc.def"],
  ["access_token = abc.def", "abc.def"],
  ["appsecret_proof=00ff00ff", "00ff00ff"],
  [`a proof ${"0f".repeat(32)} alone`, "0f0f"],
  ["Authorization: Bearer abc.def", "abc.def"],
  ["the app token 123456|AbCdEf012345 is", "AbCdEf012345"],
])("takes the secret out of %s", (text, secret) => {
  expect(redact(text)).not.toContain(secret);
});

test.each([
  "(#100) Param instagram_actor_id must be a valid Instagram account id",
  "Unsupported get request. Object with ID '17841400000000003' does not exist",
  "For more info see https://developers.facebook.com/docs/graph-api/overview/rate-limiting.",
])("leaves %s as it is", (text) => {
  expect(redact(text)).toBe(text);
});

test("takes out any known secret, plain or percent-encoded, wherever it stands", () => {
  const secret = fc
    .string({ minLength: 8, unit: "grapheme-ascii" })
    .filter((text) => text.trim().length >= 8);
  fc.assert(
    fc.property(fc.string(), secret, fc.string(), (before, known, after) => {
      const cleaned = redact(`${before}${known}·${new URLSearchParams({ known })}${after}`, [known]);
      fc.pre(!before.includes(known) && !after.includes(known));
      expect(cleaned).not.toContain(known);
    }),
  );
});
