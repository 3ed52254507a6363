import type { SourceType } from "@/lib/generated/prisma/enums";
import type { BackedKind } from "@/lib/threads-accounts/schema";

/** An account for which one will be created, as the question before it names it. */
export type PlannedAccount = {
  sourceId: string;
  label: string;
  type: SourceType;
  pictureUrl: string | null;
  kind: BackedKind;
};

export const plannedPageSize = 200;
