/** What the one person has granted so far. */
export const scopes = new Set(["public_profile"]);
