import { expect, test } from "vitest";
import { codeTokens } from "./code-tokens";

test("tells keys, strings and numbers of a JSON line apart", () => {
  expect(
    codeTokens('  "name": "Bread \\"x\\"", "n": 12', "json").filter(({ kind }) => kind !== "plain"),
  ).toEqual([
    { text: '"name"', kind: "key" },
    { text: '"Bread \\"x\\""', kind: "string" },
    { text: '"n"', kind: "key" },
    { text: "12", kind: "number" },
  ]);
});

test("loses no character of any line", () => {
  for (const line of ['  "a": [1, true, null],', "-F 'name=x' \\", '"unclosed', "", "plain"]) {
    for (const language of ["json", "shell", "text"] as const) {
      const joined = codeTokens(line, language).map(({ text }) => text);
      expect(joined.join("")).toBe(line);
    }
  }
});
