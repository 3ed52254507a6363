import type { z } from "zod";
import type { Ctx } from "@/lib/ctx";
import { draftView, getLockedDraft } from "@/lib/drafts/queries";
import { writeVersion } from "@/lib/drafts/save-draft";
import { AppError } from "@/lib/reasons";
import type { RenameTemplate } from "@/lib/templates/schema";

/** A version of its own, so that whoever has the template open is offered it like any other change. */
export async function renameTemplate(ctx: Ctx, { draftId, name }: z.output<typeof RenameTemplate>) {
  return ctx.db.$transaction(async (tx) => {
    const row = await getLockedDraft(tx, ctx, draftId);
    if (row.deletedAt || row.kind !== "template") throw new AppError("not_found_here");
    const { value } = draftView(row);
    if (value.name !== name) await writeVersion(tx, ctx, { draft: draftId, value: { ...value, name } }, row);
    return { ok: true } as const;
  });
}
