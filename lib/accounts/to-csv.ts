import { csvLine } from "@/lib/csv-line";
import type { AccountView } from "./account-view";

const columns = [
  "label",
  "name",
  "type",
  "id",
  "status",
  "associated",
  "instagram_backed",
  "page_backed",
  "in_use",
  "obstacle",
  "obstacles",
  "role",
  "ad_account",
  "portfolio",
  "checked_at",
] as const;

export const csvHead = csvLine([...columns]);

/** One row; `unknown` stays a word of its own and is never an empty cell. */
export const csvRow = (row: AccountView) =>
  csvLine([
    row.label,
    row.name,
    row.type,
    row.metaId,
    row.overall,
    row.kinds.associated,
    row.kinds.instagramBacked,
    row.kinds.pageBacked,
    row.inUse,
    row.obstacle,
    row.obstacleCount,
    row.role ?? "unknown",
    row.adAccount,
    row.portfolio,
    row.checkedAt,
  ]);
