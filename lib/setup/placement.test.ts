import { describe, expect, test } from "vitest";
import { parseCountries, placementTargeting, targetingSnippet } from "./placement";

describe("the targeting snippet", () => {
  test("pastes as the JSON Meta documents", () => {
    expect(JSON.parse(targetingSnippet())).toEqual({
      geo_locations: { countries: ["US"] },
      publisher_platforms: ["instagram", "threads"],
      instagram_positions: ["stream"],
      threads_positions: ["threads_stream"],
    });
  });

  test("never asks for Threads without Instagram, nor for its stream without Instagram's", () => {
    const targeting = placementTargeting(["DK", "SE"]);

    expect(targeting.publisher_platforms).toEqual(expect.arrayContaining(["instagram", "threads"]));
    expect(targeting.threads_positions).toContain("threads_stream");
    expect(targeting.instagram_positions).toContain("stream");
    expect(targeting.geo_locations.countries).toEqual(["DK", "SE"]);
  });

  test("keeps one key a line", () => {
    expect(targetingSnippet(["DK", "SE"]).split("\n")).toEqual([
      "{",
      '  "geo_locations": {"countries": ["DK", "SE"]},',
      '  "publisher_platforms": ["instagram", "threads"],',
      '  "instagram_positions": ["stream"],',
      '  "threads_positions": ["threads_stream"]',
      "}",
    ]);
  });
});

describe("countries", () => {
  test("are read however they were separated, each once", () => {
    expect(parseCountries("dk, se;no  DK")).toEqual(["DK", "SE", "NO"]);
  });

  test("are refused when a word is no code, or there is none", () => {
    expect(parseCountries("Denmark")).toBeNull();
    expect(parseCountries("dk 12")).toBeNull();
    expect(parseCountries("  ")).toBeNull();
  });
});
