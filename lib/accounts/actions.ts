"use server";

import { z } from "zod";
import { action } from "@/lib/action";
import { startAudit } from "@/lib/audits/start-audit";
import { accountsWhere } from "./accounts-where";
import { loadAccountsQuery } from "./search-params";
import { startMatchingCreation } from "./start-matching-creation";

/** The table's own URL search: "all 333" means the filter, not a list of ids. */
const Matching = z.object({ search: z.string().max(4_000) });
const queryOf = (search: string) => loadAccountsQuery(new URLSearchParams(search));

export const checkMatchingAction = action(Matching, (ctx, { search }) =>
  startAudit(ctx, { where: accountsWhere(ctx, queryOf(search)) }),
);

/** `acknowledged`: the person ticked that they cannot be deleted. */
export const createMatchingAction = action(
  Matching.extend({ acknowledged: z.literal(true) }),
  (ctx, { search }) => startMatchingCreation(ctx, queryOf(search)),
);
