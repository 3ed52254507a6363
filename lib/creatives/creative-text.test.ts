import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addHttps, hostOf, readAddress } from "@/lib/creatives/address";
import { countCharacters, countHashtags, splitAt } from "@/lib/creatives/count-text";
import { cropForThreads, ratioName, seenSize } from "@/lib/creatives/crop";
import { cutText } from "@/lib/creatives/cut-text";

describe("counting", () => {
  test("takes an emoji outside the basic plane for one character", () => {
    expect(countCharacters("🧵ab")).toBe(3);
  });

  test.each([
    ["#spring #kiln", 2],
    ["#春 #été2026", 2],
    ["no#tag C# #1 ##", 0],
    ["(#tag),#other", 2],
  ])("finds the hashtags of %j", (text, count) => {
    expect(countHashtags(text)).toBe(count);
  });

  test("splits at the limit without losing or tearing anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(40), (text, limit) => {
        const [head, tail] = splitAt(text, limit);

        expect(head + tail).toBe(text);
        expect(countCharacters(head)).toBe(Math.min(limit, countCharacters(text)));
      }),
    );
  });
});

describe("the crop", () => {
  test("cuts a picture taller than 4:5 evenly", () => {
    expect(cropForThreads({ width: 1080, height: 1620 })).toEqual({
      width: 1080,
      height: 1350,
      top: 135,
      bottom: 135,
    });
  });

  test("leaves 4:5 and everything wider alone", () => {
    expect(cropForThreads({ width: 1080, height: 1350 })).toBeNull();
    expect(cropForThreads({ width: 1200, height: 628 })).toBeNull();
  });

  test("never loses a pixel in the sum", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 }), (width, height) => {
        const crop = cropForThreads({ width, height });

        expect(seenSize({ width, height }).height + (crop ? crop.top + crop.bottom : 0)).toBe(height);
      }),
    );
  });

  test("names ratios as people do", () => {
    expect([ratioName({ width: 1080, height: 1620 }), ratioName({ width: 700, height: 1000 })]).toEqual([
      "2:3",
      "0.70:1",
    ]);
  });
});

describe("the text in the feed", () => {
  test("is whole when it is short, and cut at a word after four lines", () => {
    expect(cutText("Short.")).toEqual({ shown: "Short.", rest: "" });
    const { shown, rest } = cutText("word ".repeat(60));

    expect(shown.length).toBeLessThanOrEqual(160);
    expect(shown.endsWith("word")).toBe(true);
    expect(rest).not.toBe("");
  });

  test("counts line breaks as lines, and wide letters double", () => {
    expect(cutText("a\nb\nc\nd\ne").shown).toBe("a\nb\nc\nd");
    expect(cutText("茶".repeat(100)).shown).toHaveLength(76);
  });

  test("loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const { shown, rest } = cutText(text);

        expect(text.trim().startsWith(shown)).toBe(true);
        expect(text.trim().endsWith(rest)).toBe(true);
        expect((shown + rest).replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});

describe("an address", () => {
  test.each([
    ["", "empty"],
    ["molleskaer.example/kiln", "no_scheme"],
    ["localhost:3000/x", "no_scheme"],
    ["//a.example", "no_scheme"],
    ["https://a.example/kiln", "fine"],
    ["HTTPS://A.example", "fine"],
    ["ftp://a.example", "other_scheme"],
    ["mailto:a@b.example", "other_scheme"],
    ["https://a example", "unreadable"],
    ["https://nodot", "unreadable"],
    ["https:/a.example", "unreadable"],
  ])("%j is %s", (address, state) => {
    expect(readAddress(address)).toBe(state);
  });

  test("shows its host without www", () => {
    expect(hostOf("https://www.Lumfold.example/a?b")).toBe("lumfold.example");
    expect(hostOf("molleskaer.example/kiln")).toBe("molleskaer.example");
    expect(hostOf("")).toBe("");
  });

  test("is mended by https:// in front", () => {
    expect(addHttps(" //a.example/b")).toBe("https://a.example/b");
    expect(readAddress(addHttps("a.example"))).toBe("fine");
  });
});
