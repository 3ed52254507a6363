import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateFinish, freeAt, mayUse, type Allowance } from "@/lib/budget/allowance";

const now = new Date("2026-11-20T10:00:00Z");
const allowance = fc.record({
  key: fc.constant("score:act_7"),
  capacity: fc.constantFrom(60, 100, 9000),
  drainSeconds: fc.constantFrom(300, 3600),
  level: fc.double({ min: 0, max: 9000, noNaN: true }),
  blockedUntil: fc.option(
    fc.integer({ min: -600, max: 600 }).map((seconds) => new Date(now.getTime() + seconds * 1000)),
  ),
});
const wish = fc.record({
  cost: fc.double({ min: 0, max: 200, noNaN: true }),
  who: fc.constantFrom("person" as const, "job" as const),
  now: fc.constant(now),
});
const levelAt = ({ capacity, drainSeconds, level }: Allowance, at: Date) =>
  Math.max(0, level - ((at.getTime() - now.getTime()) / 1000) * (capacity / drainSeconds));

test("at the time it names a request fits, and Meta no longer blocks", () => {
  fc.assert(
    fc.property(allowance, wish, (one, asked) => {
      const at = freeAt(one, asked);
      const limit = one.capacity * mayUse[asked.who];

      expect(at >= now && at >= (one.blockedUntil ?? now)).toBe(true);
      expect(levelAt(one, at) + Math.min(asked.cost, limit)).toBeLessThanOrEqual(limit + 1e-6);
    }),
  );
});

test("a person never waits for longer than a job", () => {
  fc.assert(
    fc.property(allowance, wish, (one, { cost }) => {
      expect(freeAt(one, { cost, who: "person", now }) <= freeAt(one, { cost, who: "job", now })).toBe(true);
    }),
  );
});

test("more work never ends sooner, and none of it before it may begin", () => {
  fc.assert(
    fc.property(allowance, wish, fc.double({ min: 0, max: 1000, noNaN: true }), (one, asked, more) => {
      const finish = estimateFinish(one, asked);

      expect(estimateFinish(one, { ...asked, cost: asked.cost + more }) >= finish).toBe(true);
      expect(finish >= (one.blockedUntil ?? now) && finish >= now).toBe(true);
    }),
  );
});
