import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOfGroups } from "@/lib/drafts/page-of-groups";

test("a page takes up where the one before ended, across groups", () => {
  expect(pageOfGroups([3, 60, 4], 1, 50).parts).toEqual([
    { skip: 0, take: 3 },
    { skip: 0, take: 47 },
    { skip: 0, take: 0 },
  ]);
  expect(pageOfGroups([3, 60, 4], 2, 50).parts).toEqual([
    { skip: 3, take: 0 },
    { skip: 47, take: 13 },
    { skip: 0, take: 4 },
  ]);
  expect(pageOfGroups([3, 60, 4], 9, 50)).toMatchObject({ total: 67, page: 2 });
  expect(pageOfGroups([0, 0], 3, 50)).toMatchObject({ total: 0, page: 1 });
});

test("all pages together hold every row once, in order", () => {
  const counts = fc.array(fc.nat(30), { maxLength: 5 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 12 }), (counts, size) => {
      const rows = counts.flatMap((count, group) => Array.from({ length: count }, (_, at) => [group, at]));
      const pages = Math.ceil(rows.length / size);
      const listed = Array.from({ length: pages }, (_, index) => {
        const { parts } = pageOfGroups(counts, index + 1, size);
        return parts.flatMap(({ skip, take }, group) =>
          Array.from({ length: take }, (_, at) => [group, skip + at]),
        );
      });
      expect(listed.flat()).toEqual(rows);
      expect(listed.every((page) => page.length <= size)).toBe(true);
    }),
  );
});
