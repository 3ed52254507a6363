import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Takes sources into the workspace's accounts, or out of them. What is known of them stays. Returns how many changed. */
export async function includeSources(ctx: Ctx, which: Prisma.SourceWhereInput, included: boolean) {
  const where = { workspaceId: ctx.workspace.id, included: !included, AND: [which] };
  return ctx.db.$transaction(async (tx) => {
    const { count } = await tx.source.updateMany({ where, data: { included } });
    if (count > 0) {
      await recordActivity(
        ctx,
        {
          verb: included ? "sources_included" : "sources_excluded",
          objectType: "workspace",
          objectId: ctx.workspace.id,
          objectLabel: ctx.workspace.name,
          detail: { count },
        },
        tx,
      );
    }
    return { ok: true, changed: count } as const;
  });
}
