import type { z } from "zod";
import { recordActivity } from "@/lib/activity/record-activity";
import { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import { draftView, getLockedDraft } from "@/lib/drafts/queries";
import { writeVersion } from "@/lib/drafts/save-draft";
import type { RestoreVersion } from "@/lib/drafts/schema";
import { AppError } from "@/lib/reasons";

/**
 * Makes what a version held the newest version. Those in between stay, so this is undone by bringing one of them back.
 * `conflict` where somebody saved after `baseVersion`, or where it is being published or was.
 */
export async function restoreVersion(
  ctx: Ctx,
  { draftId, version, baseVersion }: z.output<typeof RestoreVersion>,
) {
  return ctx.db.$transaction(async (tx) => {
    const draft = await getLockedDraft(tx, ctx, draftId);
    const key = { workspaceId: ctx.workspace.id, draftId, version };
    const old = await tx.draftVersion.findUnique({ where: { workspaceId_draftId_version: key } });
    if (!old || draft.deletedAt) throw new AppError("not_found_here");
    const isClosed = draft.state === "publishing" || draft.state === "published";
    if (isClosed || draft.version !== baseVersion) throw new AppError("conflict");
    const value = Creative.parse(old.value);
    await writeVersion(tx, ctx, { draft: draftId, value, restoredFrom: version }, draft);
    const object = { objectType: "draft", objectId: draftId, objectLabel: value.name };
    await recordActivity(ctx, { verb: "version_restored", ...object, detail: { version } }, tx);
    return { ok: true, current: draftView(await getLockedDraft(tx, ctx, draftId)) } as const;
  });
}
