import type { Ctx } from "@/lib/ctx";
import { Prisma } from "@/lib/generated/prisma/client";
import { inChunks } from "@/lib/portfolio/save-rows";
import type { NewSource } from "@/lib/portfolio/sources-of";

const subject = { instagram: Prisma.raw(`"instagramAccountId"`), page: Prisma.raw(`"pageId"`) };

const columns = Prisma.sql`x(type text, "instagramAccountId" text, "pageId" text, "businessId" text, label text,
  "searchText" text, role text)`;

/** What was chosen for a source stays; so does the login that reads it, as long as that works. */
async function saveOfType(
  ctx: Ctx,
  connectionId: string,
  type: "instagram" | "page",
  sources: readonly NewSource[],
) {
  const { db, workspace, now } = ctx;
  await inChunks(sources, async (json) => {
    await db.$executeRaw`
      INSERT INTO sources ("workspaceId", id, type, "instagramAccountId", "pageId", label, "searchText", "createdAt")
      SELECT ${workspace.id}::uuid, gen_random_uuid(), x.type::"SourceType", x."instagramAccountId", x."pageId", x.label,
        x."searchText", ${now()}
      FROM jsonb_to_recordset(${json}::jsonb) AS ${columns}
      ON CONFLICT DO NOTHING`;
    await db.$executeRaw`
      UPDATE sources AS s SET
        "businessId" = coalesce(x."businessId", s."businessId"),
        label = CASE WHEN x.label = x.${subject[type]} THEN s.label ELSE x.label END,
        "searchText" = x."searchText",
        role = coalesce(x.role, s.role),
        "connectionId" = CASE WHEN EXISTS (
          SELECT 1 FROM connections c
          WHERE c."workspaceId" = s."workspaceId" AND c.id = s."connectionId" AND c.state = 'active'
        ) THEN s."connectionId" ELSE ${connectionId}::uuid END
      FROM jsonb_to_recordset(${json}::jsonb) AS ${columns}
      WHERE s."workspaceId" = ${workspace.id}::uuid AND s.${subject[type]} = x.${subject[type]}`;
  });
}

export async function saveSources(ctx: Ctx, connectionId: string, sources: readonly NewSource[]) {
  const of = (type: "instagram" | "page") => sources.filter((source) => source.type === type);
  await saveOfType(ctx, connectionId, "instagram", of("instagram"));
  await saveOfType(ctx, connectionId, "page", of("page"));
}

/** A Page that got an Instagram account stands in that account's row from now on. */
export const foldPages = ({ db, workspace }: Ctx) => db.$executeRaw`
  UPDATE sources AS s SET included = false FROM pages p
  WHERE s."workspaceId" = ${workspace.id}::uuid AND s.type = 'page' AND s.included
    AND p."workspaceId" = s."workspaceId" AND p.id = s."pageId" AND p."instagramAccountId" IS NOT NULL`;
