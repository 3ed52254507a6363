import { describe, expect, test } from "vitest";
import permissionsText from "@/lib/i18n/en/permissions.json";
import { countGrants, missingPermissions, permissionNames, permissionState } from "./permissions";

const readAt = new Date();

describe("the permissions", () => {
  test("are those Meta's Threads and ads edges ask for", () => {
    expect([...permissionNames].sort()).toEqual([
      "ads_management",
      "ads_read",
      "business_management",
      "instagram_basic",
      "pages_manage_ads",
      "pages_read_engagement",
      "pages_show_list",
      "threads_business_basic",
    ]);
  });

  test("each have a reason in words", () => {
    expect(Object.keys(permissionsText.reasons).sort()).toEqual([...permissionNames].sort());
  });
});

describe("the state of a permission", () => {
  const grants = { granted: ["ads_read"], declined: ["ads_management"], permissionsReadAt: readAt };

  test("is granted, declined or never asked, as Meta said", () => {
    expect(permissionState(grants, "ads_read")).toBe("granted");
    expect(permissionState(grants, "ads_management")).toBe("declined");
    expect(permissionState(grants, "instagram_basic")).toBe("never_asked");
  });

  test("is unknown, not missing, while Meta did not say", () => {
    expect(permissionState({ granted: [], declined: [], permissionsReadAt: null }, "ads_read")).toBe(
      "unknown",
    );
  });

  test("is never asked where nobody is connected", () => {
    expect(permissionState(null, "ads_read")).toBe("never_asked");
  });
});

describe("what is missing", () => {
  test("is everything not granted, and nothing that was not asked for by us", () => {
    const granted = ["public_profile", "email", ...permissionNames.filter((name) => name !== "ads_read")];

    expect(missingPermissions({ granted, declined: [], permissionsReadAt: readAt })).toEqual(["ads_read"]);
    expect(countGrants(granted)).toEqual({ granted: 7, asked: 8 });
  });
});
