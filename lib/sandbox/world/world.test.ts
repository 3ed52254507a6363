import { expect, test } from "vitest";
import { demoPeople } from "@/lib/sandbox/world/people";
import { directPages, ownedInstagram, ownedPages } from "@/lib/sandbox/world/portfolio";
import { World } from "@/lib/sandbox/world/world";
import { businessId } from "@/lib/sandbox/testing/demo-ids";

const world = (sources: number, seed = 1) =>
  new World({ seed, sources }, { pages: new Map(), instagram: new Map(), adAccounts: new Map() });
const [juno] = demoPeople;
if (!juno) throw new Error("The demo has no people.");

test("a million sources are there without being held", () => {
  const size = world(1_000_000);
  const before = process.memoryUsage().heapUsed;
  const pages = directPages(size, juno);
  const accounts = ownedInstagram(size, juno, businessId(1));
  expect(pages.length).toBe(500_000 + 16);
  expect(pages.at(pages.length - 1)?.id).toBe("101000000500999");
  expect(accounts.at(accounts.length - 1)?.username).toMatch(/\.500000$/);
  expect(pages.at(pages.length)).toBeUndefined();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
});

test("the same seed makes the same world, another seed another", () => {
  const names = (seed: number) =>
    Array.from({ length: 20 }, (_, at) => world(100, seed).page(`10100000000${1000 + at}`)?.name);
  expect(names(1)).toEqual(names(1));
  expect(names(1)).not.toEqual(names(2));
});

test("an odd number of sources leaves the last Instagram account without a Page", () => {
  const size = world(3);
  expect(size.instagram("17841000000001001")?.pageId).toBeNull();
  expect(size.page("101000000001001")).toBeUndefined();
});

test("a Page both direct and owned is listed by both edges", () => {
  const size = world(0);
  const ids = (list: { length: number; at(index: number): { id: string } | undefined }) =>
    Array.from({ length: list.length }, (_, at) => list.at(at)?.id);
  const direct = ids(directPages(size, juno));
  const owned = ids(ownedPages(size, juno, businessId(1)));
  expect(owned.filter((id) => direct.includes(id)).length).toBeGreaterThan(3);
  expect(ids(ownedPages(size, juno, businessId(3))).some((id) => direct.includes(id))).toBe(false);
});
