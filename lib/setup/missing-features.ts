import {
  features,
  missingPermissions,
  permissions,
  type Feature,
  type Grants,
} from "@/lib/connections/permissions";

/** What does not work, or not wholly, for want of a permission; each named once, in the order of the product. */
export function missingFeatures(grants: Grants | null): Feature[] {
  const missing = new Set<string>(missingPermissions(grants));
  const shut = new Set<Feature>(
    permissions.filter(({ name }) => missing.has(name)).flatMap((one) => [...one.features]),
  );
  return features.filter((feature) => shut.has(feature));
}

/** Whether any permission that lists accounts was granted; without one, looking finds nothing and proves nothing. */
export function mayDiscover(grants: Grants | null) {
  const missing = new Set<string>(missingPermissions(grants));
  return permissions.some(
    ({ name, features: fed }) => fed.some((feature) => feature === "portfolio") && !missing.has(name),
  );
}
