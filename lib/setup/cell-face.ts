import type { ThreadsKind } from "@/lib/generated/prisma/enums";
import type { RunItemView } from "@/lib/jobs/schema";
import { cellOf, isTicked, kindThatCounts, type Ticks } from "@/lib/setup/plan-creation";
import { BackedKind, type KindRow } from "@/lib/threads-accounts/schema";

/** What one cell of the grid shows. Nothing here ever turns an unknown into a none. */
export type CellFace =
  | { face: "not_applicable" }
  | { face: "found"; threadsUserId: string | null; inUse: boolean; recommended: boolean }
  | { face: "creating"; waits: boolean }
  | { face: "looking_up" }
  | { face: "creatable"; kind: BackedKind; ticked: boolean; why: "recommended" | "not_needed" | "none_yet" }
  | { face: "none" }
  | { face: "cannot_yet"; why: "role_missing" | "other" }
  | { face: "refused"; permission: boolean }
  | { face: "unknown"; lastKnown: string | null };

type Around = {
  ticks: Ticks;
  /** Its item in the creation that is under way. */
  item: RunItemView | undefined;
  lookingUp: boolean;
};

const waiting = new Set(["queued", "waiting"]);

export function cellFace(row: KindRow, kind: ThreadsKind, { ticks, item, lookingUp }: Around): CellFace {
  const cell = cellOf(row, kind);
  if (cell.state === "not_applicable") return { face: "not_applicable" };
  if (cell.state === "found") {
    const inUse = kindThatCounts(row) === kind;
    return {
      face: "found",
      threadsUserId: cell.threadsUserId,
      inUse,
      recommended: row.recommendedKind === kind,
    };
  }
  if (cell.why === "in_progress") {
    return { face: "creating", waits: item?.kind === kind && waiting.has(item.state) };
  }
  if (lookingUp && cell.state !== "none") return { face: "looking_up" };
  if (cell.state === "unknown") {
    return { face: "unknown", lastKnown: cell.threadsUserId };
  }
  if (cell.state === "refused") return { face: "refused", permission: cell.why === "permission_missing" };
  const backed = BackedKind.safeParse(kind);
  if (!backed.success) return { face: "none" };
  if (!cell.creatable) {
    return { face: "cannot_yet", why: cell.why === "role_missing" ? "role_missing" : "other" };
  }
  return {
    face: "creatable",
    kind: backed.data,
    ticked: isTicked(row, backed.data, ticks),
    why: row.recommendedKind === kind ? "recommended" : hasAnother(row) ? "not_needed" : "none_yet",
  };
}

const hasAnother = ({ kinds }: KindRow) => Object.values(kinds).some(({ state }) => state === "found");
