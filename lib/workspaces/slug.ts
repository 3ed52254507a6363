/** First segments of addresses that are the product's own. */
const taken = new Set([
  "api",
  "auth",
  "data-deletion",
  "health",
  "help",
  "invite",
  "new",
  "privacy",
  "sandbox",
  "settings",
  "share",
  "sign-in",
  "sign-out",
  "static",
  "workspaces",
]);

const longest = 40;

/** What a name can become in an address; `workspace` where nothing of it can. */
export function slugOf(name: string) {
  const letters = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = letters
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  if (!slug) return "workspace";
  return taken.has(slug) ? `${slug}-workspace` : slug;
}
