/** All that is asked of somebody who only signs in. */
export const signInScope = "public_profile";

export const features = ["portfolio", "lookup", "creation", "findings", "creatives"] as const;
export type Feature = (typeof features)[number];

type Permission = {
  name: string;
  /** Heading under which it is explained. */
  group: "identities" | "advertising";
  /** What does not work without it. Its reason: `permissions.reasons.<name>` in the catalogue. */
  features: readonly Feature[];
};

/** What the product asks of a person beyond their name, in the order in which it is explained. */
export const permissions = [
  { name: "pages_show_list", group: "identities", features: ["portfolio"] },
  { name: "pages_read_engagement", group: "identities", features: ["portfolio", "lookup", "findings"] },
  { name: "instagram_basic", group: "identities", features: ["portfolio", "lookup", "findings"] },
  { name: "threads_business_basic", group: "identities", features: ["lookup", "creation"] },
  { name: "business_management", group: "identities", features: ["portfolio", "findings"] },
  { name: "ads_read", group: "advertising", features: ["lookup", "findings"] },
  { name: "ads_management", group: "advertising", features: ["creation", "creatives"] },
  { name: "pages_manage_ads", group: "advertising", features: ["creation", "creatives"] },
] as const satisfies readonly Permission[];

export type PermissionName = (typeof permissions)[number]["name"];
export const permissionNames: readonly PermissionName[] = permissions.map(({ name }) => name);

export type PermissionState = "granted" | "declined" | "never_asked" | "unknown";

export type Grants = {
  granted: readonly string[];
  declined: readonly string[];
  permissionsReadAt: Date | null;
};

export function permissionState(grants: Grants | null, name: PermissionName): PermissionState {
  if (!grants?.permissionsReadAt) return grants ? "unknown" : "never_asked";
  if (grants.granted.includes(name)) return "granted";
  return grants.declined.includes(name) ? "declined" : "never_asked";
}

export const missingPermissions = (grants: Grants | null) =>
  permissionNames.filter((name) => permissionState(grants, name) !== "granted");

/** How many of those the product asks for. */
export const countGrants = (granted: readonly string[]) => ({
  granted: permissionNames.filter((name) => granted.includes(name)).length,
  asked: permissionNames.length,
});
