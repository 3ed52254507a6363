import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slotsOf } from "@/lib/creatives/media-slots";
import type { Creative, MediaChoice } from "@/lib/creatives/schema";
import { csvLine, unguarded } from "@/lib/csv-line";
import type { Lookups } from "@/lib/draft-csv/cells";
import { columnsFor, readColumn } from "@/lib/draft-csv/columns";
import { readRow } from "@/lib/draft-csv/read-row";
import { writeRow } from "@/lib/draft-csv/write-row";
import { SourceId } from "@/lib/ids";
import { anyCreative } from "@/lib/testing/any-creative";

const sourceId = SourceId.parse("01890000-0000-7000-8000-000000000001");
const lookups: Lookups = {
  speakerOf: (words) => (words === "@molle" ? { sourceId, preferredKind: "associated" } : "unknown"),
  mediaOf: (words) =>
    words === "two.jpg" ? "several" : /^[0-9a-f-]{36}$/.test(words) ? { id: words } : "unknown",
};

const mediaId = fc.option(fc.uuid());
const choice = fc.record({ mediaId, thumbnailMediaId: mediaId });
const identity = fc.constantFrom(
  ...([
    { sourceId: null, kind: null },
    { sourceId, kind: null },
    { sourceId, kind: "page_backed" },
    { sourceId: null, kind: "instagram_backed" },
  ] as const),
);

function withMedia(creative: Creative, choices: readonly MediaChoice[]): Creative {
  const at = (index: number) => choices[index] ?? { mediaId: null, thumbnailMediaId: null };
  switch (creative.format) {
    case "single_image":
      return { ...creative, media: { mediaId: at(0).mediaId } };
    case "single_video":
      return { ...creative, media: at(0) };
    case "carousel":
      return { ...creative, cards: creative.cards.map((card, index) => ({ ...card, media: at(index) })) };
  }
}

/** Ids of cards never travel. */
const withoutIds = (creative: Creative) =>
  creative.format === "carousel"
    ? { ...creative, cards: creative.cards.map((card) => ({ ...card, id: "" })) }
    : creative;

/** Through the text of a file and back. */
function carried(creative: Creative) {
  const columns = columnsFor(creative.format === "carousel" ? creative.cards.length : 0);
  const speaker = creative.identity.sourceId ? "@molle" : "";
  const written = writeRow(creative, speaker);
  const text = csvLine([...columns]) + csvLine(columns.map((column) => written[column] ?? ""));
  const [head = [], cells = []] = parse(text);
  const row = Object.fromEntries(
    head.map((name, index) => [String(readColumn(name)), unguarded(cells[index] ?? "")]),
  );
  return readRow(row, lookups);
}

describe("a draft that went out as CSV", () => {
  test("comes back equal, whatever its format", () => {
    const choices = fc.array(choice, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(anyCreative, choices, identity, (creative, media, identity) => {
        const whole = { ...withMedia(creative, media), identity: { ...identity } };
        const { value, problems } = carried(whole);

        expect(problems).toBeNull();
        expect(value && withoutIds(value)).toEqual(withoutIds(whole));
        expect(value && slotsOf(value)).toEqual(slotsOf(whole));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a head", () => {
  test("may name columns in the ad people's words and in Meta's", () => {
    const words = [
      "Primary text",
      "message",
      "Display link",
      "caption",
      "link_description",
      "Card 2: Destination",
    ];

    expect(words.map(readColumn)).toEqual([
      ...["message", "message", "display_link", "display_link", "description", "card_2_link"],
    ]);
    expect(["Colour", "card_0_link", "card_101_link", "card_2_colour"].map(readColumn)).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ]);
    expect(["Problem", " "].map(readColumn)).toEqual([null, null]);
  });
});

describe("a row", () => {
  const codes = (row: Record<string, string>) =>
    readRow(row, lookups).problems?.map(({ column, code }) => `${column}: ${code}`) ?? [];

  test("may say things as people write them", () => {
    const { value } = readRow(
      {
        ...{ format: "Single image", call_to_action: "Shop now", speaks_as: "@molle", media: "" },
        ...{ threads_account: "Instagram-backed", threads_user_id_position: "Top" },
      },
      lookups,
    );

    expect(value).toMatchObject({
      ...{ format: "single_image", callToAction: "SHOP_NOW", threadsIdPosition: "top" },
      identity: { sourceId, kind: "instagram_backed" },
    });
    expect(readRow({ format: "single_image", speaks_as: "@molle" }, lookups).value).toMatchObject({
      ...{ callToAction: "LEARN_MORE", identity: { sourceId, kind: "associated" } },
    });
  });

  test("names every cell that is wrong", () => {
    expect(codes({})).toEqual(["format: format_missing"]);
    expect(codes({ format: "story" })).toEqual(["format: not_a_format"]);
    expect(
      codes({
        ...{ format: "carousel", headline: "h", media: "a", cards: "101", multi_share_end_card: "maybe" },
        ...{ extra: "{", call_to_action: "PRESS", speaks_as: "@who", threads_account: "x" },
        ...{ threads_user_id_position: "left" },
      }).sort(),
    ).toEqual(
      [
        ...["cards: not_a_number", "multi_share_end_card: not_yes_or_no", "extra: not_extra"],
        ...["call_to_action: not_a_button", "speaks_as: speaker_unknown", "threads_account: not_a_kind"],
        ...["threads_user_id_position: not_a_position", "headline: no_place", "media: no_place"],
      ].sort(),
    );
    expect(codes({ format: "carousel", card_2_media: "two.jpg", card_1_media: "gone.jpg" })).toEqual([
      ...["card_1_media: media_unknown", "card_2_media: media_several"],
    ]);
    expect(codes({ format: "single_image", message: "a".repeat(20_001), card_1_link: "x" })).toEqual([
      ...["message: too_long", "card_1_link: no_place"],
    ]);
    const extra = JSON.stringify([{ path: ["static_card"], value: true, card: 1 }]);
    expect(codes({ format: "single_video", extra })).toEqual(["extra: not_extra"]);
  });

  test("has as many cards as it says, or as have something in them", () => {
    const count = (row: Record<string, string>) => {
      const { value } = readRow({ format: "carousel", ...row }, lookups);
      return value?.format === "carousel" ? value.cards.length : null;
    };

    expect(count({ card_3_headline: "Three" })).toBe(3);
    expect(count({ cards: "4", card_1_headline: "One" })).toBe(4);
    expect(count({})).toBe(0);
  });
});
