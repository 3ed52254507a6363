import type { Ctx } from "@/lib/ctx";
import type { Business } from "@/lib/graph/endpoints/fields";
import { inChunks } from "@/lib/portfolio/save-rows";

type Row = Pick<Business, "id" | "name"> & Partial<Business>;

export const saveBusinesses = ({ db, workspace }: Ctx, businesses: readonly Row[], seenAt: Date) =>
  inChunks(
    businesses,
    (json) => db.$executeRaw`
      INSERT INTO businesses ("workspaceId", id, name, "pictureUrl", "verificationStatus", "seenAt")
      SELECT ${workspace.id}::uuid, x.id, coalesce(x.name, x.id), x.profile_picture_uri, x.verification_status, ${seenAt}
      FROM jsonb_to_recordset(${json}::jsonb)
        AS x(id text, name text, profile_picture_uri text, verification_status text)
      ON CONFLICT ("workspaceId", id) DO UPDATE SET
        name = CASE WHEN excluded.name = excluded.id THEN businesses.name ELSE excluded.name END,
        "pictureUrl" = coalesce(excluded."pictureUrl", businesses."pictureUrl"),
        "verificationStatus" = coalesce(excluded."verificationStatus", businesses."verificationStatus"),
        "seenAt" = excluded."seenAt"`,
  );
