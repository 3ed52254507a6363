import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { confirmationCodeOf, meantUpTo, readSignedRequest } from "./signed-request";

const secret = "an-app-secret";
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

function sign(payload: string, key = secret) {
  return `${createHmac("sha256", key).update(payload).digest("base64url")}.${payload}`;
}

const payload = { algorithm: "HMAC-SHA256", user_id: "218471", issued_at: 1_291_836_800 };

describe("a signed request", () => {
  test("that Meta signed tells whom it is about, and since when", () => {
    expect(readSignedRequest(sign(encode(payload)), secret)).toEqual({
      metaUserId: "218471",
      issuedAt: new Date("2010-12-08T19:33:20Z"),
    });
  });

  test("keeps an id that was sent as a number", () => {
    expect(readSignedRequest(sign(encode({ ...payload, user_id: 218471 })), secret)?.metaUserId).toBe(
      "218471",
    );
  });

  test("may leave out when it was made", () => {
    const { issued_at: _, ...rest } = payload;

    expect(readSignedRequest(sign(encode(rest)), secret)).toEqual({ metaUserId: "218471", issuedAt: null });
  });

  test("is nothing when somebody else signed it", () => {
    expect(readSignedRequest(sign(encode(payload), "another-secret"), secret)).toBeNull();
  });

  test("is nothing when its payload was exchanged", () => {
    const [signature] = sign(encode(payload)).split(".");

    expect(readSignedRequest(`${signature}.${encode({ ...payload, user_id: "1" })}`, secret)).toBeNull();
  });

  test("is nothing when it names another algorithm", () => {
    expect(readSignedRequest(sign(encode({ ...payload, algorithm: "none" })), secret)).toBeNull();
  });

  test.each([
    "",
    ".",
    "a.b",
    "a",
    `${sign(encode(payload))}.x`,
    sign("not json"),
    sign(encode("text")),
    "%.%",
  ])("is nothing when it reads %j", (text) => {
    expect(readSignedRequest(text, secret)).toBeNull();
  });
});

describe("a confirmation code", () => {
  const text = sign(encode(payload));

  test("is the same for the same request, and plain enough to be typed", () => {
    expect(confirmationCodeOf(text, secret)).toBe(confirmationCodeOf(text, secret));
    expect(confirmationCodeOf(text, secret)).toMatch(/^[0-9a-f]{24}$/);
  });

  test("is another for another request, and cannot be told without the secret", () => {
    expect(confirmationCodeOf(sign(encode({ ...payload, user_id: "1" })), secret)).not.toBe(
      confirmationCodeOf(text, secret),
    );
    expect(confirmationCodeOf(text, "another-secret")).not.toBe(confirmationCodeOf(text, secret));
  });
});

describe("what a request means", () => {
  const now = new Date("2026-11-21T10:00:00Z");

  test("is all that began up to a minute after it was made", () => {
    const issuedAt = new Date("2026-11-21T09:00:00Z");

    expect(meantUpTo({ metaUserId: "1", issuedAt }, now)).toEqual(new Date("2026-11-21T09:01:00Z"));
  });

  test("is all there is when it does not say when it was made", () => {
    expect(meantUpTo({ metaUserId: "1", issuedAt: null }, now)).toEqual(now);
  });
});
