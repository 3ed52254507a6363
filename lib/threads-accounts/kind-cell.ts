import { z } from "zod";
import type { MetaComplaint } from "@/lib/decline";
import type { Creation, ThreadsAccount } from "@/lib/generated/prisma/client";
import type { KindState, ThreadsKind } from "@/lib/generated/prisma/enums";
import { ItemComplaint } from "@/lib/jobs/schema";
import type { KindCell, NotCreatable } from "@/lib/threads-accounts/schema";

type Known = {
  kind: ThreadsKind;
  state: KindState;
  obstacle: string | null;
  account: ThreadsAccount | undefined;
  /** The latest attempt to create it. */
  creation: Creation | undefined;
  inProgress: boolean;
};

/** What a failed creation keeps of Meta's answer. */
export const CreationError = z.object({ reason: z.string(), complaint: ItemComplaint.nullable() });
export type CreationError = { reason: string; complaint: MetaComplaint | null };

/** An intent nobody works on any more tells nothing by itself: what the look-ups said counts. */
function whyNot({ kind, state, obstacle, inProgress }: Known): NotCreatable | null {
  if (state === "not_applicable") return "not_applicable";
  if (inProgress) return "in_progress";
  if (state === "found") return "exists";
  if (state === "refused") return obstacle === "permissions" ? "permission_missing" : "refused";
  if (state === "unknown") return "unknown";
  if (kind === "associated") return "by_hand";
  return obstacle === "role" ? "role_missing" : null;
}

function refusalOf({ state, creation }: Known): KindCell["refusal"] {
  if (state === "found" || creation?.state !== "failed") return null;
  const error = CreationError.safeParse(creation.error);
  const { reason, complaint } = error.success ? error.data : { reason: "unknown_error", complaint: null };
  return { reason, complaint, at: (creation.settledAt ?? creation.createdAt).toISOString() };
}

export function kindCell(known: Known): KindCell {
  const { kind, state, account } = known;
  const why = whyNot(known);
  return {
    kind,
    state,
    threadsUserId: account?.threadsUserId ?? null,
    origin: account?.origin ?? null,
    foundAt: account?.foundAt?.toISOString() ?? null,
    lookedUpAt: account?.lookedUpAt.toISOString() ?? null,
    creatable: why === null,
    why,
    refusal: refusalOf(known),
  };
}
