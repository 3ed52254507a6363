import { describe, expect, test } from "vitest";
import type { KindCell, KindRow } from "@/lib/threads-accounts/schema";
import { countPlanned, isTicked, noTicks, parseTicks, pruneTicks, toggle } from "./plan-creation";

const cell = (kind: KindCell["kind"], over: Partial<KindCell> = {}): KindCell => ({
  kind,
  state: "none",
  threadsUserId: null,
  origin: null,
  foundAt: null,
  lookedUpAt: null,
  creatable: false,
  why: "by_hand",
  refusal: null,
  ...over,
});

type Row = Pick<KindRow, "sourceId" | "label" | "kinds" | "recommendedKind" | "chosenKind">;

const instagram = (
  over: Partial<Row> = {},
  backed: Partial<KindCell> = { creatable: true, why: null },
): Row => ({
  sourceId: "s1",
  label: "@kettlewick.tea",
  recommendedKind: "instagram_backed",
  chosenKind: null,
  kinds: {
    associated: cell("associated"),
    instagramBacked: cell("instagram_backed", backed),
    pageBacked: cell("page_backed", { state: "not_applicable", why: "not_applicable" }),
  },
  ...over,
});

describe("what will be created", () => {
  test("is ticked by itself where it is recommended and can be made", () => {
    expect(isTicked(instagram(), "instagram_backed", noTicks)).toBe(true);
    expect(
      isTicked(instagram({}, { creatable: false, why: "role_missing" }), "instagram_backed", noTicks),
    ).toBe(false);
    expect(isTicked(instagram({ recommendedKind: "associated" }), "instagram_backed", noTicks)).toBe(false);
  });

  test("follows the person's choice before the recommendation", () => {
    expect(isTicked(instagram({ chosenKind: "associated" }), "instagram_backed", noTicks)).toBe(false);
  });

  test("can be left out, and put back", () => {
    const without = toggle(instagram(), "instagram_backed", false, noTicks);

    expect(isTicked(instagram(), "instagram_backed", without)).toBe(false);
    expect(toggle(instagram(), "instagram_backed", true, without)).toEqual(noTicks);
  });

  test("can be added where it is not recommended, and taken away again", () => {
    const row = instagram({ recommendedKind: "associated" });
    const also = toggle(row, "instagram_backed", true, noTicks);

    expect(also.also).toEqual([{ sourceId: "s1", kind: "instagram_backed", label: "@kettlewick.tea" }]);
    expect(isTicked(row, "instagram_backed", also)).toBe(true);
    expect(toggle(row, "instagram_backed", false, also)).toEqual(noTicks);
  });

  test("is counted over all pages, by kind", () => {
    const without = toggle(instagram(), "instagram_backed", false, noTicks);
    const both = toggle(
      instagram({ sourceId: "s2", recommendedKind: "associated" }),
      "instagram_backed",
      true,
      without,
    );

    expect(countPlanned({ instagramBacked: 333, pageBacked: 1 }, noTicks)).toEqual({
      instagram_backed: 333,
      page_backed: 1,
    });
    expect(countPlanned({ instagramBacked: 333, pageBacked: 1 }, without)).toEqual({
      instagram_backed: 332,
      page_backed: 1,
    });
    expect(countPlanned({ instagramBacked: 333, pageBacked: 1 }, both)).toEqual({
      instagram_backed: 333,
      page_backed: 1,
    });
  });

  test("forgets a change once the account exists, and keeps what other pages hold", () => {
    const made = instagram({}, { state: "found", creatable: false, why: "exists" });
    const elsewhere = { sourceId: "s9", kind: "page_backed" } as const;
    const ticks = { without: [{ sourceId: "s1", kind: "instagram_backed" } as const, elsewhere], also: [] };

    expect(pruneTicks(ticks, [made]).without).toEqual([elsewhere]);
  });
});

describe("kept ticks", () => {
  test("survive being written down", () => {
    const ticks = toggle(instagram(), "instagram_backed", false, noTicks);

    expect(parseTicks(JSON.stringify(ticks))).toEqual(ticks);
  });

  test("that cannot be read change nothing", () => {
    expect(parseTicks("")).toEqual(noTicks);
    expect(parseTicks('{"without":[{"sourceId":1}]}')).toEqual(noTicks);
  });
});
