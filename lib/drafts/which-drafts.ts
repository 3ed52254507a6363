import { z } from "zod";
import type { Ctx } from "@/lib/ctx";
import { draftsWhere } from "@/lib/drafts/drafts-where";
import { loadDraftsQuery } from "@/lib/drafts/search-params";
import { DraftId } from "@/lib/ids";

/** `search`: everything the list shows at that address, on all pages, instead of single drafts. */
const which = { draftIds: z.array(DraftId).max(5_000).default([]), search: z.string().max(4_000).optional() };
export type Which = { draftIds: DraftId[]; search?: string | undefined };

/** `press` is chosen by whoever presses: the same press again does nothing more. */
export const BulkPress = z.object({ ...which, press: z.uuid() });

/** In the order of their ids, so that two who lock many of them wait for each other and never cross. */
export async function listWhich(ctx: Ctx, { draftIds, search }: Which): Promise<DraftId[]> {
  if (search === undefined) return [...new Set(draftIds)].sort();
  const rows = await ctx.db.draft.findMany({
    where: draftsWhere(ctx, loadDraftsQuery(new URLSearchParams(search))),
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.map(({ id }) => DraftId.parse(id));
}

export const inChunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
