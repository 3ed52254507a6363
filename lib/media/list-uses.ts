import type { Ctx } from "@/lib/ctx";
import type { Tx } from "@/lib/jobs/queue";
import type { MediaUse } from "@/lib/media/schema";

type Row = MediaUse & { mediaId: string };

/** Which creatives show these files, wherever in them; a picture also where it stands for a video that is shown. */
export async function listUses(
  ctx: Ctx,
  ids: readonly string[],
  tx: Tx = ctx.db,
): Promise<Map<string, MediaUse[]>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT DISTINCT shown.id AS "mediaId", d.id AS "draftId", d.name, d.state = 'published' AS "isPublished",
      d."updatedAt"
    FROM drafts d,
      LATERAL (
        SELECT jsonb_path_query(d.value, '$.**.mediaId ? (@.type() == "string")') #>> '{}' AS id
        UNION
        SELECT jsonb_path_query(d.value, '$.**.thumbnailMediaId ? (@.type() == "string")') #>> '{}'
      ) shown
    WHERE d."workspaceId" = ${ctx.workspace.id}::uuid AND d."deletedAt" IS NULL AND shown.id = ANY(${[...ids]}::text[])
    ORDER BY d."updatedAt" DESC`;
  const uses = new Map<string, MediaUse[]>(ids.map((id) => [id, []]));
  for (const { mediaId, draftId, name, isPublished } of rows)
    uses.get(mediaId)?.push({ draftId, name, isPublished });
  return uses;
}
