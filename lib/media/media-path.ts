import type { MediaQuery } from "@/lib/media/schema";

const searchOf = ({ q, kind, page }: MediaQuery) => {
  const search = new URLSearchParams();
  if (kind !== "all") search.set("kind", kind);
  if (q) search.set("q", q);
  if (page > 1) search.set("page", String(page));
  const text = search.toString();
  return text ? `?${text}` : "";
};

/** The library with its state in the address; what is as usual is left out. */
export const mediaPath = (workspace: string, query: MediaQuery) => `/${workspace}/media${searchOf(query)}`;

/** The same list for a page that chooses from it. */
export const mediaListUrl = (workspace: string, query: MediaQuery) =>
  `/api/${workspace}/media${searchOf(query)}`;
