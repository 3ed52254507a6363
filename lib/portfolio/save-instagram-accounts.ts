import type { Ctx } from "@/lib/ctx";
import type { InstagramAccount } from "@/lib/graph/endpoints/fields";
import { inChunks } from "@/lib/portfolio/save-rows";

type Row = InstagramAccount & { businessId?: string | null };

/** What Meta did not say leaves what is known. `seenAt: null` leaves when it was last listed, too. */
export const saveInstagramAccounts = (
  { db, workspace, now }: Ctx,
  accounts: readonly Row[],
  seenAt: Date | null,
) =>
  inChunks(
    accounts.map((account) => ({
      ...account,
      has_profile_pic: account.has_profile_pic ?? (account.profile_picture_url ? true : undefined),
    })),
    (json) => db.$executeRaw`
      INSERT INTO instagram_accounts ("workspaceId", id, username, name, "pictureUrl", "hasProfilePicture",
        "isPublished", "businessId", "seenAt")
      SELECT ${workspace.id}::uuid, x.id, x.username, x.name, x.profile_picture_url, x.has_profile_pic,
        x.is_published, x."businessId", ${seenAt ?? now()}
      FROM jsonb_to_recordset(${json}::jsonb) AS x(id text, username text, name text, profile_picture_url text,
        has_profile_pic boolean, is_published boolean, "businessId" text)
      ON CONFLICT ("workspaceId", id) DO UPDATE SET
        username = coalesce(excluded.username, instagram_accounts.username),
        name = coalesce(excluded.name, instagram_accounts.name),
        "pictureUrl" = coalesce(excluded."pictureUrl", instagram_accounts."pictureUrl"),
        "hasProfilePicture" = coalesce(excluded."hasProfilePicture", instagram_accounts."hasProfilePicture"),
        "isPublished" = coalesce(excluded."isPublished", instagram_accounts."isPublished"),
        "businessId" = coalesce(excluded."businessId", instagram_accounts."businessId"),
        "seenAt" = CASE WHEN ${seenAt !== null} THEN excluded."seenAt" ELSE instagram_accounts."seenAt" END`,
  );
