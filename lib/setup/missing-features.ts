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
