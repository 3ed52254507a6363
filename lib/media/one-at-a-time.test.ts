import { expect, test } from "vitest";
import { oneAtATime } from "@/lib/media/one-at-a-time";

test("work begins when the work before it is over, also where that failed", async () => {
  const turn = oneAtATime();
  const happened: string[] = [];
  const work = (name: string, fails = false) =>
    turn(async () => {
      happened.push(`${name} begins`);
      await Promise.resolve();
      happened.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const ended = await Promise.allSettled([work("a"), work("b", true), work("c")]);

  expect(happened).toEqual(["a", "b", "c"].flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(ended.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
