"use server";

import { getTranslations } from "next-intl/server";
import { action } from "@/lib/action";
import { copyDrafts } from "@/lib/drafts/copy-drafts";
import { deleteDrafts, restoreDraft, undoDeletion } from "@/lib/drafts/delete-drafts";
import { restoreVersion } from "@/lib/drafts/restore-version";
import { DraftRef, Press, RestoreVersion } from "@/lib/drafts/schema";
import { BulkPress } from "@/lib/drafts/which-drafts";

export const copyDraftsAction = action(BulkPress, async (ctx, press) => {
  const t = await getTranslations("drafts");
  return copyDrafts(ctx, { ...press, nameOf: (name) => t("copyOf", { name: name || t("unnamed") }) });
});

export const deleteDraftsAction = action(BulkPress, deleteDrafts);

export const undoDeletionAction = action(Press, (ctx, { press }) => undoDeletion(ctx, press));

export const restoreDraftAction = action(DraftRef, (ctx, { draftId }) => restoreDraft(ctx, draftId));

export const restoreVersionAction = action(RestoreVersion, restoreVersion);
