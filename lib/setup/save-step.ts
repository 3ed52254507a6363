import type { Ctx } from "@/lib/ctx";
import { furthestOf, parseStep, steps, type StepId } from "@/lib/setup/steps";

const last = steps.at(-1)?.id;

/** Keeps the furthest step anybody of the workspace reached; going back changes nothing. The last one ends the set-up. */
export async function saveStep(ctx: Ctx, step: StepId) {
  const workspaceId = ctx.workspace.id;
  return ctx.db.$transaction(async (tx) => {
    await tx.setup.createMany({ data: [{ workspaceId }], skipDuplicates: true });
    const [kept] = await tx.$queryRaw<{ step: string; finishedAt: Date | null }[]>`
      select "step", "finishedAt" from setups where "workspaceId" = ${workspaceId}::uuid for update`;
    const furthest = furthestOf(parseStep(kept?.step), step);
    const finishedAt = kept?.finishedAt ?? (furthest === last ? ctx.now() : null);
    await tx.setup.update({ where: { workspaceId }, data: { step: furthest, finishedAt } });
    return { ok: true, furthest } as const;
  });
}
