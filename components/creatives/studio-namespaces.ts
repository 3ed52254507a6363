import type { Namespace } from "@/lib/i18n/namespaces";

/** What the studio says in the browser. */
export const studioNamespaces: Namespace[] = [
  "creatives",
  "ad-accounts",
  "creative-rules",
  "drafts",
  "comments",
  "reviews",
  "imports",
  "media",
  "reasons",
  "jobs",
  "connections",
];
