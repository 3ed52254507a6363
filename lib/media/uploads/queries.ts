import { own, type Ctx, type Owned } from "@/lib/ctx";
import type { Upload } from "@/lib/generated/prisma/client";
import type { UploadId } from "@/lib/media/uploads/schema";

export type OpenUpload = Owned<Upload>;

export async function findUpload(ctx: Ctx, id: UploadId): Promise<OpenUpload | null> {
  const row = await ctx.db.upload.findUnique({
    where: { workspaceId_id: { workspaceId: ctx.workspace.id, id } },
  });
  return row && own(row);
}

export const isSettled = ({ mediaId, refusal }: Upload) => mediaId !== null || refusal !== null;
