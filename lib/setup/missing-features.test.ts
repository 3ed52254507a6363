import { expect, test } from "vitest";
import { permissionNames } from "@/lib/connections/permissions";
import { missingFeatures } from "./missing-features";

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
