import { expect, test } from "vitest";
import { createPresses } from "./use-press";

function counted() {
  let made = 0;
  return createPresses(() => `press ${(made += 1)}`);
}

test("a press without an answer is the same when it is pressed again, and another one afterwards", async () => {
  const press = counted();
  const lost = press({ draftIds: ["a"] }, () => Promise.reject(new Error("no answer")));
  await expect(lost).rejects.toThrow("no answer");

  const again = await press({ draftIds: ["a"] }, (key) => Promise.resolve(key));
  const later = await press({ draftIds: ["a"] }, (key) => Promise.resolve(key));
  expect([again, later]).toEqual(["press 1", "press 2"]);
});

test("presses about other drafts have keys of their own", async () => {
  const press = counted();
  const [one, two] = await Promise.all([
    press({ draftIds: ["a"] }, (key) => Promise.resolve(key)),
    press({ draftIds: ["b"] }, (key) => Promise.resolve(key)),
  ]);
  expect(one).not.toBe(two);
});
