import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyCreative } from "@/lib/creatives/empty-creative";
import type { Creative } from "@/lib/creatives/schema";
import { changesBetween } from "@/lib/drafts/changes-between";
import { diffWords } from "@/lib/drafts/diff-words";

const blank = emptyCreative();
const saying = (message: string): Creative => ({ ...blank, texts: { ...blank.texts, message } });

describe("what changed between two versions", () => {
  test("is told field by field, with both values", () => {
    const older = { ...saying("Bowls"), name: "Kiln" };
    const newer = { ...saying("Twenty-four bowls"), name: "Kiln", link: "https://loomfield.example" };

    expect(changesBetween(older, newer)).toEqual([
      { field: "link", before: "", after: "https://loomfield.example" },
      { field: "texts.message", before: "Bowls", after: "Twenty-four bowls" },
    ]);
    expect(changesBetween(older, older)).toEqual([]);
  });

  test("is nothing where only the keys stand in another order", () => {
    const turned = { ...blank, extra: [{ path: ["a"], value: { x: 1, y: 2 } }] };
    const other = { ...blank, extra: [{ path: ["a"], value: { y: 2, x: 1 } }] };

    expect(changesBetween(turned, other)).toEqual([]);
  });
});

describe("what became of a text", () => {
  test("is told by words", () => {
    expect(diffWords("Bread by ten.", "Rye by noon.")).toEqual([
      { kind: "removed", text: "Bread" },
      { kind: "added", text: "Rye" },
      { kind: "same", text: " by " },
      { kind: "removed", text: "ten" },
      { kind: "added", text: "noon" },
      { kind: "same", text: "." },
    ]);
  });

  test("gives back both texts, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (older, newer) => {
        const parts = diffWords(older, newer);
        const but = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join("");

        expect(but("added")).toBe(older);
        expect(but("removed")).toBe(newer);
      }),
    );
  });

  test("is told as a whole where the texts are very long", () => {
    const [older, newer] = ["a ".repeat(1500), "b ".repeat(1500)];

    expect(diffWords(older, newer)).toEqual([
      { kind: "removed", text: older },
      { kind: "added", text: newer },
    ]);
  });
});
