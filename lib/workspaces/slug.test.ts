import { expect, test } from "vitest";
import { slugOf } from "./slug";

test.each([
  ["Juno Park", "juno-park"],
  ["  Åsa   Öberg ", "asa-oberg"],
  ["O'Brien & Sons, Ltd.", "o-brien-sons-ltd"],
  ["東京ストア", "workspace"],
  ["متجر", "workspace"],
  ["<script>", "script"],
  ["---", "workspace"],
  ["Settings", "settings-workspace"],
  ["sign in", "sign-in-workspace"],
])("the name %j becomes %j", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("a long name is cut without a hyphen at its end", () => {
  expect(slugOf(`${"a".repeat(39)} b`)).toBe("a".repeat(39));
});
