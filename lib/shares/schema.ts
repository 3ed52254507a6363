import { z } from "zod";
import { DraftRef } from "@/lib/drafts/schema";

/** For how long a link may be made. */
export const shareDays = [1, 7, 30] as const;
export const ShareDays = z.literal(shareDays);
export type ShareDays = z.infer<typeof ShareDays>;

export const ShareDraft = DraftRef.extend({ days: ShareDays });
export const EndShare = z.object({ shareId: z.uuid() });

/** A link that still works. Times are ISO strings; `by` is null for a person without a name. */
export const ShareView = z.object({
  id: z.string(),
  by: z.string().nullable(),
  createdAt: z.string(),
  expiresAt: z.string(),
});
export type ShareView = z.infer<typeof ShareView>;
export const SharesAnswer = z.object({ shares: z.array(ShareView) });
