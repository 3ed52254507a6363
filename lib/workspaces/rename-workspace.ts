import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";
import type { RenameWorkspace } from "@/lib/workspaces/schema";

/** The address stays, so that links keep working. */
export async function renameWorkspace(ctx: Ctx, { name }: RenameWorkspace) {
  const { id, name: before } = ctx.workspace;
  if (name === before) return { ok: true } as const;
  await ctx.db.$transaction(async (tx) => {
    await tx.workspace.update({ where: { id }, data: { name } });
    await recordActivity(
      ctx,
      {
        verb: "workspace_renamed",
        objectType: "workspace",
        objectId: id,
        objectLabel: name,
        detail: { before },
      },
      tx,
    );
  });
  return { ok: true } as const;
}
