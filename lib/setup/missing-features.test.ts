import { expect, test } from "vitest";
import { permissionNames } from "@/lib/connections/permissions";
import { mayDiscover, missingFeatures } from "./missing-features";

const grants = (granted: readonly string[]) => ({ granted, declined: [], permissionsReadAt: new Date() });

test("names nothing when everything was granted", () => {
  expect(missingFeatures(grants(permissionNames))).toEqual([]);
});

test("names once each what one declined permission shuts", () => {
  const without = permissionNames.filter((name) => name !== "threads_business_basic");

  expect(missingFeatures(grants(without))).toEqual(["lookup", "creation"]);
});

test("names what nobody was asked for yet", () => {
  expect(missingFeatures(null)).toEqual(
    expect.arrayContaining(["portfolio", "lookup", "creation", "creatives"]),
  );
});

test("looking begins only once something that lists accounts was granted", () => {
  expect(mayDiscover(null)).toBe(false);
  expect(mayDiscover(grants(["ads_read"]))).toBe(false);
  expect(mayDiscover(grants(["pages_show_list"]))).toBe(true);
});
