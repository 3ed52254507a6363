"use server";

import { action } from "@/lib/action";
import { getDraft } from "@/lib/drafts/queries";
import { env } from "@/lib/env";
import { endShare } from "@/lib/shares/end-share";
import { getShare } from "@/lib/shares/queries";
import { EndShare, ShareDraft } from "@/lib/shares/schema";
import { shareDraft } from "@/lib/shares/share-draft";
import { sharePath } from "@/lib/shares/share-path";

/** Answers the whole link, this once. */
export const shareDraftAction = action(ShareDraft, async (ctx, { draftId, days }) => {
  const { secret } = await shareDraft(ctx, await getDraft(ctx, draftId), days);
  return { ok: true as const, link: new URL(sharePath(secret), env().NEXTAUTH_URL).href };
});

export const endShareAction = action(EndShare, async (ctx, { shareId }) =>
  endShare(ctx, await getShare(ctx, shareId)),
);
