import { describe, expect, test } from "vitest";
import { agrees } from "./is-installed.mjs";

const locked = {
  "": { version: "0.1.0" },
  "node_modules/one": { version: "1.0.0" },
  "node_modules/other-platform": { version: "1.0.0", optional: true },
  "node_modules/unused": { version: "1.0.0", extraneous: true },
};

describe("what is installed agrees with the lock file", () => {
  test("when only packages of other platforms are missing", () => {
    expect(agrees(locked, { "node_modules/one": { version: "1.0.0" } })).toBe(true);
  });

  test("but not when a package is missing, of another version, or left over", () => {
    expect(agrees(locked, {})).toBe(false);
    expect(agrees(locked, { "node_modules/one": { version: "1.0.1" } })).toBe(false);
    expect(
      agrees(locked, { "node_modules/one": { version: "1.0.0" }, "node_modules/old": { version: "1.0.0" } }),
    ).toBe(false);
  });

  test("nor when a package for this platform is of another version", () => {
    const installed = { "node_modules/one": { version: "1.0.0" } };

    expect(agrees(locked, { ...installed, "node_modules/other-platform": { version: "2.0.0" } })).toBe(false);
  });
});
