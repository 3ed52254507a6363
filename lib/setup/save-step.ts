import type { Ctx } from "@/lib/ctx";
import { furthestOf, parseStep, type StepId } from "@/lib/setup/steps";

/** Keeps the furthest step anybody of the workspace reached; going back changes nothing. */
export async function saveStep(ctx: Ctx, step: StepId) {
  const workspaceId = ctx.workspace.id;
  return ctx.db.$transaction(async (tx) => {
    await tx.setup.createMany({ data: [{ workspaceId }], skipDuplicates: true });
    const [kept] = await tx.$queryRaw<{ step: string }[]>`
      select step from setups where "workspaceId" = ${workspaceId}::uuid for update`;
    const furthest = furthestOf(parseStep(kept?.step), step);
    await tx.setup.update({ where: { workspaceId }, data: { step: furthest } });
    return { ok: true, furthest } as const;
  });
}
