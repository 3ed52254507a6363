import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnswer } from "@/lib/graph/answer";
import { catalogue } from "@/lib/graph/catalogue";
import type { CatalogueEntry } from "@/lib/graph/catalogue/entry";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";
import { GraphError } from "@/lib/graph/errors";
import texts from "@/lib/i18n/en/reasons.json";

const context = { now: new Date("2026-11-20T10:00:00Z"), secrets: [] };

/** A message an entry's words are found in; they are plain words, so any match will do. */
const wordsFor = ({ says }: CatalogueEntry) =>
  says
    ? fc.sample(fc.stringMatching(new RegExp(says.source)), { numRuns: 1, seed: 7 })[0]
    : "(#0) Something else";

function complaint(entry: CatalogueEntry, { code, subcode }: Omit<Met, "entry">) {
  const error_data = entry.blames && { blame_field_specs: [["object_story_spec", entry.blames]] };
  const error = { type: "OAuthException", fbtrace_id: "AbCdEf12345", message: wordsFor(entry) };
  return JSON.stringify({ error: { ...error, code, error_subcode: subcode, error_data } });
}

function reasonRead(body: string) {
  try {
    return readAnswer(createAdCreative, { status: 400, headers: new Headers(), body }, context);
  } catch (error) {
    if (error instanceof GraphError) return error.reason;
    throw error;
  }
}

/** A number that Meta sends in either place is met in both. */
type Met = { entry: CatalogueEntry; code: number | undefined; subcode: number | undefined };
const met = catalogue.flatMap((entry): Met[] => {
  const { code, subcode, mark } = entry;
  if (mark === undefined) return [{ entry, code, subcode }];
  return [
    { entry, code: 100, subcode: mark },
    { entry, code: mark, subcode },
  ];
});

describe("each entry of the catalogue", () => {
  test("is reached by an answer that bears its numbers and words", () => {
    const read = met.map(({ entry, code, subcode }) => [
      code,
      subcode,
      reasonRead(complaint(entry, { code, subcode })),
    ]);

    expect(read).toEqual(met.map(({ entry, code, subcode }) => [code, subcode, entry.reason]));
  });

  test("leads to a title and to what to do", () => {
    const Text = new Map(Object.entries(texts));
    const remedies = catalogue.map(({ reason }) => Text.get(reason));

    for (const text of remedies)
      expect(text).toEqual({
        title: expect.stringMatching(/\S/),
        remedy: expect.stringMatching(/\w{3}.*\./),
      });
  });

  test("with numbers of its own is one of at least forty", () => {
    const pairs = new Set(
      met.filter(({ subcode }) => subcode !== undefined).map(({ code, subcode }) => `${code}/${subcode}`),
    );

    expect(pairs.size).toBeGreaterThanOrEqual(40);
  });
});
