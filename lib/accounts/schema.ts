import { z } from "zod";
import { SourceType } from "@/lib/generated/prisma/enums";
import { BackedKind } from "@/lib/threads-accounts/schema";

/** An account for which a Threads account can be made, as the question before it names it. */
export const CreatableItem = z.object({
  sourceId: z.string(),
  label: z.string(),
  type: z.enum(SourceType),
  pictureUrl: z.string().nullable(),
  kind: BackedKind,
});
export type CreatableItem = z.infer<typeof CreatableItem>;

/** `items` names the first of `total`. */
export const CreatableAnswer = z.object({ total: z.number(), items: z.array(CreatableItem) });
