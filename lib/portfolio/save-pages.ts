import type { Ctx } from "@/lib/ctx";
import type { Page } from "@/lib/graph/endpoints/fields";
import { inChunks } from "@/lib/portfolio/save-rows";

export type FoundPage = Page & {
  businessId: string | null;
  /** Null: Meta did not say which there is, or whether there is one. */
  instagramAccountId: string | null;
};

type How = {
  seenAt: Date;
  /** Whether the list that carries tasks was read to its end: a Page without them then has none that are known. */
  tasksRead: boolean;
};

export const savePages = ({ db, workspace }: Ctx, pages: readonly FoundPage[], { seenAt, tasksRead }: How) =>
  inChunks(
    pages,
    (json) => db.$executeRaw`
      INSERT INTO pages ("workspaceId", id, name, username, "pictureUrl", category, tasks, "tasksKnown", "isPublished",
        "businessId", "instagramAccountId", "seenAt")
      SELECT ${workspace.id}::uuid, x.id, coalesce(x.name, x.id), x.username, x.picture, x.category,
        coalesce(x.tasks, '{}'), x.tasks IS NOT NULL, x.is_published, x."businessId", x."instagramAccountId", ${seenAt}
      FROM jsonb_to_recordset(${json}::jsonb) AS x(id text, name text, username text, picture text, category text,
        tasks text[], is_published boolean, "businessId" text, "instagramAccountId" text)
      ON CONFLICT ("workspaceId", id) DO UPDATE SET
        name = CASE WHEN excluded.name = excluded.id THEN pages.name ELSE excluded.name END,
        username = coalesce(excluded.username, pages.username),
        "pictureUrl" = coalesce(excluded."pictureUrl", pages."pictureUrl"),
        category = coalesce(excluded.category, pages.category),
        tasks = CASE WHEN excluded."tasksKnown" OR ${tasksRead} THEN excluded.tasks ELSE pages.tasks END,
        "tasksKnown" = excluded."tasksKnown" OR (pages."tasksKnown" AND NOT ${tasksRead}),
        "isPublished" = coalesce(excluded."isPublished", pages."isPublished"),
        "businessId" = coalesce(excluded."businessId", pages."businessId"),
        "instagramAccountId" = coalesce(excluded."instagramAccountId", pages."instagramAccountId"),
        "seenAt" = excluded."seenAt"`,
  );
