import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine, unguarded } from "./csv-line";

test("every record is read as it was written, and none of its cells begins a formula", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.string({
      unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", '"', ",", ";", " ", "a"),
      maxLength: 6,
    }),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
      const [read = []] = parse(csvLine(cells), { record_delimiter: "\r\n" });
      expect(read.map(unguarded)).toEqual(cells);
      expect(read.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    }),
  );
});

test("numbers stay numbers, and nothing is an empty cell", () => {
  expect(csvLine([-3, null, "a", "-a"])).toBe("-3,,a,'-a\r\n");
});
