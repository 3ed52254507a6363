import type { DraftsQuery } from "@/lib/drafts/schema";

/** The list with its state in the address; what is as usual is left out. */
export function draftsPath(workspace: string, { tab, q, page }: DraftsQuery) {
  const search = new URLSearchParams();
  if (tab !== "drafts") search.set("tab", tab);
  if (q) search.set("q", q);
  if (page > 1) search.set("page", String(page));
  const text = search.toString();
  return `/${workspace}/creatives${text ? `?${text}` : ""}`;
}
