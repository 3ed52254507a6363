"use server";

import { action } from "@/lib/action";
import { deleteDraft, restoreDraft } from "@/lib/drafts/delete-draft";
import { duplicateDraft } from "@/lib/drafts/duplicate-draft";
import { getDraft } from "@/lib/drafts/queries";
import { restoreVersion } from "@/lib/drafts/restore-version";
import { DraftRef, DuplicateDraft, RestoreVersion } from "@/lib/drafts/schema";

export const duplicateDraftAction = action(DuplicateDraft, async (ctx, { draftId, name }) =>
  duplicateDraft(ctx, await getDraft(ctx, draftId), name),
);

export const deleteDraftAction = action(DraftRef, (ctx, { draftId }) => deleteDraft(ctx, draftId));

export const restoreDraftAction = action(DraftRef, (ctx, { draftId }) => restoreDraft(ctx, draftId));

export const restoreVersionAction = action(RestoreVersion, restoreVersion);
