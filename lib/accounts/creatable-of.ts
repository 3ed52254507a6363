import type { ThreadsKind } from "@/lib/generated/prisma/enums";
import { kindColumn, type AccountView } from "./account-view";

export type CreatableItem = { sourceId: string; label: string; type: AccountView["type"]; kind: ThreadsKind };

/** What the bulk bar would create for a row: the backed kind that applies, where no account is in use and Meta said that none exists. */
export function creatableOf(row: AccountView): CreatableItem | null {
  const kind: ThreadsKind = row.type === "instagram" ? "instagram_backed" : "page_backed";
  if (row.inUse || row.overall === "not_eligible" || row.overall === "checking") return null;
  if (row.kinds.associated === "found" || row.kinds[kindColumn[kind]] !== "none") return null;
  return { sourceId: row.id, label: row.label, type: row.type, kind };
}
