import { describe, expect, test } from "vitest";
import { afterFailure, failureOf, parseOutcome, withOutcome } from "./round-trip";

const origin = "https://heddle.example";

describe("why a round through Facebook failed", () => {
  test("is the person's own choice where Facebook says so", () => {
    expect(failureOf({}, "access_denied")).toBe("cancelled");
  });

  test("is what our side learned, else that it broke off", () => {
    expect(failureOf({ failure: "unreachable" }, null)).toBe("unreachable");
    expect(failureOf({}, null)).toBe("interrupted");
    expect(failureOf({}, "server_error")).toBe("interrupted");
  });
});

describe("after a failure", () => {
  test("somebody signed in returns to where they were, and the page can say why", () => {
    expect(afterFailure("cancelled", true, `${origin}/acme/setup/permissions?x=1`, origin)).toBe(
      "/acme/setup/permissions?x=1&facebook=cancelled",
    );
  });

  test("somebody signed out is asked again and still gets to where they were going", () => {
    expect(afterFailure("cancelled", false, `${origin}/acme/accounts`, origin)).toBe(
      "/sign-in?error=cancelled&callbackUrl=%2Facme%2Faccounts",
    );
    expect(afterFailure("unreachable", false, null, origin)).toBe("/sign-in?error=unreachable");
  });

  test("nobody is led to another site", () => {
    expect(afterFailure("cancelled", true, "https://evil.example/x", origin)).toBe("/?facebook=cancelled");
  });

  test("an earlier reason makes way for the present one", () => {
    expect(withOutcome("/acme?facebook=cancelled", "unreachable")).toBe("/acme?facebook=unreachable");
  });
});

describe("an outcome in an address", () => {
  test("is one of ours", () => {
    expect(parseOutcome("cancelled")).toEqual({ round: "cancelled" });
    expect(parseOutcome("app_in_development")).toEqual({ reason: "app_in_development" });
  });

  test("says the same of every way in which Facebook did not answer", () => {
    for (const text of ["unreachable", "timed_out", "temporary", "unreadable_answer"]) {
      expect(parseOutcome(text)).toEqual({ round: "unanswered" });
    }
  });

  test("may be a word of next-auth, or of somebody who plays with the address", () => {
    expect(parseOutcome("AccessDenied")).toEqual({ round: "cancelled" });
    expect(parseOutcome("Configuration")).toEqual({ reason: "unexpected" });
    for (const text of ["OAuthCallback", "OAuthSignin", "Callback", "toString", "<script>"]) {
      expect(parseOutcome(text)).toEqual({ round: "interrupted" });
    }
  });
});
