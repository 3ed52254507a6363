import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx, Owned } from "@/lib/ctx";
import type { Source } from "@/lib/generated/prisma/client";
import type { ThreadsKind } from "@/lib/generated/prisma/enums";

/** Keeps which kind this source advertises with; null leaves it to the recommendation. */
export async function chooseKind(ctx: Ctx, source: Owned<Source>, kind: ThreadsKind | null) {
  if (source.chosenKind === kind) return { ok: true } as const;
  await ctx.db.$transaction(async (tx) => {
    const key = { workspaceId: ctx.workspace.id, id: source.id };
    await tx.source.update({ where: { workspaceId_id: key }, data: { chosenKind: kind } });
    const object = { objectType: "source", objectId: source.id, objectLabel: source.label };
    await recordActivity(ctx, { verb: "kind_chosen", ...object, detail: { kind } }, tx);
  });
  return { ok: true } as const;
}
