import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseLossless } from "@/lib/graph/lossless";
import { wireId } from "@/lib/graph/wire";
import { MetaId } from "@/lib/ids";

describe("an id sent as a bare number", () => {
  const digits = fc.bigInt({ min: 0n, max: 10n ** 32n - 1n }).map(String);
  const Answer = z.object({ id: wireId(MetaId), data: z.array(z.object({ id: wireId(MetaId) })) });

  test("keeps its digits, however many", () => {
    fc.assert(
      fc.property(digits, fc.array(digits, { maxLength: 4 }), (id, more) => {
        const read = parseLossless(`{"id":${id},"data":[${more.map((one) => `{"id": ${one}}`).join()}]}`);

        expect(Answer.parse(read)).toEqual({ id, data: more.map((one) => ({ id: one })) });
      }),
      { numRuns: 2000 },
    );
  });

  test("is a number as long as a number can hold it", () => {
    const read = parseLossless("[9007199254740991, 9007199254740992, 17841400000000003, -9007199254740993]");

    expect(read).toEqual([9007199254740991, "9007199254740992", "17841400000000003", "-9007199254740993"]);
  });
});

describe("other JSON", () => {
  test("reads as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes("__proto__") && !/\d{16}/.test(text));
        expect(parseLossless(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  test("takes the later of two equal keys, as every browser does", () => {
    expect(parseLossless('{"a":1,"a":2}')).toEqual({ a: 2 });
  });

  test("throws where it ends too early or nests too deep", () => {
    expect(() => parseLossless('{"data":[{"id":"1"')).toThrow(SyntaxError);
    expect(() => parseLossless("[".repeat(200_000))).toThrow();
  });
});
