import { z } from "zod";
import { listCreatable } from "@/lib/accounts/queries";
import { loadAccountsQuery } from "@/lib/accounts/search-params";
import { route } from "@/lib/route";

const named = 200;

/** What a creation for every account of the filter would make; `search` is the table's own URL search. */
export const GET = route(z.object({ search: z.string().max(4_000) }), (ctx, { search }) =>
  listCreatable(ctx, loadAccountsQuery(new URLSearchParams(search)), named),
);
