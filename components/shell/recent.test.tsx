// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { readRecent, rememberRecent } from "./recent";

const item = (id: string) => ({ id, href: `/w/accounts?open=${id}`, label: `@${id}` });

beforeEach(() => localStorage.clear());

test("keeps the last five, newest first, each once, for each workspace apart", () => {
  for (const id of ["a", "b", "c", "d", "e", "f", "b"]) rememberRecent("w", item(id));

  expect(readRecent("w").map(({ id }) => id)).toEqual(["b", "f", "e", "d", "c"]);
  expect(readRecent("other")).toEqual([]);
});

test("what is unreadable, or leads away from here, is forgotten", () => {
  localStorage.setItem("heddle:recent:w", "{not json");
  expect(readRecent("w")).toEqual([]);

  localStorage.setItem("heddle:recent:w", JSON.stringify([{ id: "x", href: "javascript:1", label: "x" }]));
  expect(readRecent("w")).toEqual([]);
});
