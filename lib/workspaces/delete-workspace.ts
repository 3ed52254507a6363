import type { Ctx } from "@/lib/ctx";
import { deletionTimeout, deleteWorkspaceRows } from "@/lib/workspaces/delete-rows";
import { removeMedia } from "@/lib/media/remove-media";
import { AppError } from "@/lib/reasons";

/** Removes a workspace with everything in it. What exists at Meta stays there. */
export async function deleteWorkspace(ctx: Ctx, { slug }: { slug: string }) {
  const { id } = ctx.workspace;
  if (slug.trim() !== ctx.workspace.slug) throw new AppError("invalid_input", "another slug was typed");
  await ctx.db.$transaction((tx) => deleteWorkspaceRows(tx, id), deletionTimeout);
  await removeMedia([id]);
  return { ok: true } as const;
}
