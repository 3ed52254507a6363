import { recordActivity } from "@/lib/activity/record-activity";
import { obstacleOf, overallOf } from "@/lib/audits/overall";
import { getLatestAudit } from "@/lib/audits/queries";
import type { Ctx, Owned } from "@/lib/ctx";
import type { Source } from "@/lib/generated/prisma/client";
import type { ThreadsKind } from "@/lib/generated/prisma/enums";
import { SourceId } from "@/lib/ids";

/**
 * Keeps which kind this source advertises with; null leaves it to the recommendation. The verdict follows from what the
 * last check read.
 */
export async function chooseKind(ctx: Ctx, source: Owned<Source>, kind: ThreadsKind | null) {
  if (source.chosenKind === kind) return { ok: true } as const;
  const where = { workspaceId_id: { workspaceId: ctx.workspace.id, id: source.id } };
  await ctx.db.source.update({ where, data: { chosenKind: kind } });
  const audit = await getLatestAudit(ctx, SourceId.parse(source.id));
  await ctx.db.$transaction(async (tx) => {
    if (audit && source.overall !== "checking") {
      const { findings } = audit;
      await tx.source.update({ where, data: { overall: overallOf(findings), ...obstacleOf(findings) } });
    }
    const object = { objectType: "source", objectId: source.id, objectLabel: source.label };
    await recordActivity(ctx, { verb: "kind_chosen", ...object, detail: { kind } }, tx);
  });
  return { ok: true } as const;
}
