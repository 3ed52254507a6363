import type { z } from "zod";
import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";
import type { SetNeedsReview } from "@/lib/workspaces/schema";

/** Whether a version is published only once somebody else approved it. What is being published already goes on. */
export async function setNeedsReview(ctx: Ctx, { needsReview }: z.output<typeof SetNeedsReview>) {
  const { id, name } = ctx.workspace;
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.workspace.updateMany({
      where: { id, needsReview: !needsReview },
      data: { needsReview },
    });
    if (count === 0) return;
    const verb = needsReview ? "review_required" : "review_not_required";
    await recordActivity(ctx, { verb, objectType: "workspace", objectId: id, objectLabel: name }, tx);
  });
  return { ok: true } as const;
}
