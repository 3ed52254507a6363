import type { z } from "zod";
import { recordActivity } from "@/lib/activity/record-activity";
import { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import { derivedUuid } from "@/lib/derived-uuid";
import { recordDrafts } from "@/lib/drafts/record-drafts";
import { inChunks, listWhich, type BulkPress } from "@/lib/drafts/which-drafts";
import type { DraftKind } from "@/lib/generated/prisma/enums";
import { DraftId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";

type Options = z.output<typeof BulkPress> & {
  nameOf: (name: string) => string;
  /** What the copies are; what they were copied from unless told. */
  kind?: DraftKind;
};

const together = 200;

/** How many of them are new: a press that is repeated makes none. */
async function copySome(
  ctx: Ctx,
  ids: readonly DraftId[],
  { press, nameOf, kind }: Omit<Options, "draftIds">,
) {
  const workspaceId = ctx.workspace.id;
  const by = ctx.actor.userId;
  const rows = await ctx.db.draft.findMany({
    where: { workspaceId, id: { in: [...ids] }, deletedAt: null },
    orderBy: { id: "asc" },
  });
  const copies = rows.map((row) => {
    const name = nameOf(row.name);
    const value = { ...Creative.parse(row.value), name };
    const columns = { createdById: by, updatedById: by, updatedAt: ctx.now() };
    const id = derivedUuid(press, row.id);
    return { ...columns, workspaceId, id, name, value, sourceId: row.sourceId, kind: kind ?? row.kind };
  });
  return ctx.db.$transaction(async (tx) => {
    const { count } = await tx.draft.createMany({ data: copies, skipDuplicates: true });
    await tx.draftVersion.createMany({
      data: copies.map(({ id, name, value, updatedAt }) => ({
        ...{ workspaceId, draftId: id, version: 1, name, value, authorId: by, savedAt: updatedAt },
      })),
      skipDuplicates: true,
    });
    return { copies, count };
  });
}

/**
 * Drafts of one's own with the same content, from any, published ones included. The ids of the copies follow from the
 * press, so the same press again makes none. Throws `not_found_here` where there is nothing to copy.
 */
export async function copyDrafts(ctx: Ctx, { draftIds, search, ...options }: Options) {
  const ids = await listWhich(ctx, { draftIds, search });
  const made: { id: string; name: string }[] = [];
  let isNew = false;
  for (const chunk of inChunks(ids, together)) {
    const { copies, count } = await copySome(ctx, chunk, options);
    made.push(...copies.map(({ id, name }) => ({ id, name })));
    isNew ||= count > 0;
  }
  const [first] = made;
  if (!first) throw new AppError("not_found_here");
  if (isNew && options.kind === "template") {
    const object = { objectType: "draft", objectId: first.id, objectLabel: first.name };
    await recordActivity(ctx, { verb: "template_made", ...object });
  } else if (isNew) {
    await recordDrafts(ctx, "duplicated", made);
  }
  return { ok: true, made: made.length, draftId: DraftId.parse(first.id) } as const;
}
