import { describe, expect, test } from "vitest";
import { insidePath, signInPath } from "./return-path";

describe("a way back", () => {
  test("is a path of this site, with its search and hash", () => {
    expect(insidePath("/acme/accounts?view=todo#row")).toBe("/acme/accounts?view=todo#row");
  });

  test("may be written with this site in front", () => {
    expect(insidePath("https://heddle.example/acme", "https://heddle.example")).toBe("/acme");
  });

  test.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "https:evil.example",
    "",
    null,
    undefined,
  ])("never leads to %j", (wanted) => {
    expect(insidePath(wanted, "http://heddle.example")).toBeNull();
  });
});

describe("the path to sign in", () => {
  test("carries where the person was", () => {
    expect(signInPath("/acme/accounts?view=todo")).toBe(
      "/sign-in?callbackUrl=%2Facme%2Faccounts%3Fview%3Dtodo",
    );
  });

  test("carries nothing where there is nothing worth it", () => {
    expect(signInPath("/")).toBe("/sign-in");
    expect(signInPath(null)).toBe("/sign-in");
    expect(signInPath("//evil.example")).toBe("/sign-in");
  });
});
