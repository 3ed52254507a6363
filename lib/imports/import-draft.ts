import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Ctx } from "@/lib/ctx";
import { writeVersion } from "@/lib/drafts/save-draft";
import { DraftId } from "@/lib/ids";
import { readImport } from "@/lib/imports/read-import";

const Kept = z.record(z.string(), z.json());

/** Makes a draft of what was pasted. The request it came from is kept beside it, without its tokens. */
export async function importDraft(ctx: Ctx, text: string) {
  const { pasted, value } = await readImport(ctx, text);
  const draft = DraftId.parse(randomUUID());
  const imported = Kept.parse(JSON.parse(JSON.stringify(pasted.body).replaceAll("\\u0000", "")));
  await ctx.db.$transaction(async (tx) => {
    await writeVersion(tx, ctx, { draft, value }, null);
    const key = { workspaceId_id: { workspaceId: ctx.workspace.id, id: draft } };
    await tx.draft.update({ where: key, data: { imported, updatedAt: ctx.now() } });
  });
  return draft;
}
