import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeMentions, encodeMentions, labelled, mentionAt, mentionedIn, splitMentions } from "./mentions";

const id = (last: number) => `01890000-0000-7000-8000-${String(last).padStart(12, "0")}`;
const people = labelled([
  { id: id(1), name: "Tavi" },
  { id: id(2), name: "Tavi R." },
  { id: id(3), name: "Odo K." },
  { id: id(4), name: "Zoë Ångström" },
]);

describe("a mention", () => {
  test.for([
    ["Look, @Tavi R. please", `Look, @[${id(2)}] please`],
    ["@Tavi and @tavi r.", `@[${id(1)}] and @[${id(2)}]`],
    ["(@Zoë Ångström)", `(@[${id(4)}])`],
    ["@Odo K.\n@Odo K.", `@[${id(3)}]\n@[${id(3)}]`],
  ] as const)("is found in %j", ([typed, kept]) => {
    expect(encodeMentions(typed, people)).toBe(kept);
  });

  test.for(["write to ana@Tavi.example", "@Tavish", "@ Tavi", "@Nobody", "Tavi"])(
    "is not seen in %j",
    (typed) => {
      expect(encodeMentions(typed, people)).toBe(typed);
    },
  );

  test("is kept as an id, and shown by the name of now", () => {
    const kept = encodeMentions("@Odo K., see @Tavi.", people);
    const renamed = labelled([
      { id: id(1), name: "Tavi Renner" },
      { id: id(3), name: "Odo" },
    ]);

    expect(mentionedIn(kept)).toEqual([id(3), id(1)]);
    expect(decodeMentions(kept, renamed, "somebody")).toBe("@Odo, see @Tavi Renner.");
    expect(decodeMentions(kept, [], "somebody")).toBe("@somebody, see @somebody.");
  });

  test("says whom it means where two have the same name", () => {
    const [first, second] = labelled([
      { id: id(5), name: "Ana" },
      { id: id(6), name: " ana " },
      { id: id(7), name: null },
    ]);

    expect([first?.label, second?.label]).toEqual(["Ana", "ana (2)"]);
    expect(
      mentionedIn(
        encodeMentions(
          "@Ana and @ana (2)",
          [first, second].flatMap((one) => one ?? []),
        ),
      ),
    ).toEqual([id(5), id(6)]);
  });

  test("of the same person twice is one", () => {
    expect(mentionedIn(`@[${id(1)}] and @[${id(1)}]`)).toEqual([id(1)]);
  });

  test("comes back from being kept, whatever stands around it", () => {
    const part = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replaceAll("@", "")),
      fc.constantFrom(...people.map(({ label }) => ` @${label} `)),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const typed = parts.join("");
        const kept = encodeMentions(typed, people);
        const named = parts.filter((one) => one.startsWith(" @"));
        expect(decodeMentions(kept, people, "somebody")).toBe(typed);
        expect(splitMentions(kept).filter((one) => typeof one !== "string")).toHaveLength(named.length);
      }),
    );
  });
});

describe("the picker", () => {
  test.for([
    ["Look @Ta", 8, { from: 5, query: "Ta" }],
    ["@", 1, { from: 0, query: "" }],
    ["@Tavi R", 7, { from: 0, query: "Tavi R" }],
    ["ana@Ta", 6, null],
    ["@Tavi\nand", 9, null],
    ["none", 4, null],
    ["@Tavi", 0, null],
  ] as const)("in %j at %i asks for %j", ([text, caret, wanted]) => {
    expect(mentionAt(text, caret)).toEqual(wanted);
  });
});
