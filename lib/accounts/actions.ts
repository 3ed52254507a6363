"use server";

import { z } from "zod";
import { action } from "@/lib/action";
import { startAudit } from "@/lib/audits/start-audit";
import { accountsWhere } from "./accounts-where";
import { loadAccountsQuery } from "./search-params";

/** The table's own URL search: "all 333" means the filter, not a list of ids. */
const Matching = z.object({ search: z.string().max(4_000) });

export const checkMatchingAction = action(Matching, (ctx, { search }) =>
  startAudit(ctx, { where: accountsWhere(ctx, loadAccountsQuery(new URLSearchParams(search))) }),
);
