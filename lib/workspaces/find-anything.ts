import { accountsPath } from "@/lib/accounts/search-params";
import type { Ctx } from "@/lib/ctx";
import type { SourceType } from "@/lib/generated/prisma/enums";

export type Found = {
  id: string;
  href: string;
  label: string;
  hint?: string;
  kind?: SourceType;
  src?: string | null;
};

const shown = 8;
const picture = { select: { pictureUrl: true } } as const;

/** Accounts and drafts by any part of a name or an id. */
export async function findAnything(ctx: Ctx, { query }: { query: string }) {
  const wanted = query.trim().toLowerCase();
  if (!wanted) return { accounts: [], creatives: [] };
  const workspaceId = ctx.workspace.id;
  const [sources, drafts] = await Promise.all([
    ctx.db.source.findMany({
      where: { workspaceId, included: true, searchText: { contains: wanted } },
      select: { id: true, label: true, type: true, instagramAccount: picture, page: picture },
      orderBy: [{ label: "asc" }, { id: "asc" }],
      take: shown,
    }),
    ctx.db.draft.findMany({
      where: { workspaceId, deletedAt: null, name: { contains: wanted, mode: "insensitive" } },
      select: { id: true, name: true },
      orderBy: { updatedAt: "desc" },
      take: shown,
    }),
  ]);
  const accounts = sources.map(({ id, label, type, instagramAccount, page }): Found => {
    const { pictureUrl } = instagramAccount ?? page ?? { pictureUrl: null };
    return { id, label, kind: type, src: pictureUrl, href: accountsPath(ctx.workspace.slug, { open: id }) };
  });
  const creatives = drafts.map(
    ({ id, name }): Found => ({ id, label: name, href: `/${ctx.workspace.slug}/creatives/${id}` }),
  );
  return { accounts, creatives };
}
