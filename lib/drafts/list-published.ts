import { type Creative } from "@/lib/creatives/schema";
import { coverOf } from "@/lib/creatives/media-slots";
import { PublicationRequest } from "@/lib/creatives/publication-schema";
import { loadSubjects } from "@/lib/creatives/queries";
import type { Ctx } from "@/lib/ctx";
import { coverFacts, findPosters } from "@/lib/drafts/draft-covers";
import { draftsPageSize, type DraftsQuery } from "@/lib/drafts/search-params";
import type { Prisma } from "@/lib/generated/prisma/client";
import { PublishState, type SourceType } from "@/lib/generated/prisma/enums";

/** One creative that Meta has. Times are ISO strings. */
export type PublishedLine = {
  id: string;
  draftId: string;
  name: string;
  format: Creative["format"];
  cards: number | null;
  durationMs: number | null;
  pictureId: string | null;
  speaker: { label: string; type: SourceType; pictureUrl: string | null } | null;
  creativeId: string;
  adAccountName: string;
  publishedAt: string;
};

function where(ctx: Ctx, q: string): Prisma.PublishedCreativeWhereInput {
  return {
    workspaceId: ctx.workspace.id,
    state: PublishState.published,
    ...(q && { OR: [{ creativeId: q }, { draft: { name: { contains: q, mode: "insensitive" } } }] }),
  };
}

export const countPublished = (ctx: Ctx) => ctx.db.publishedCreative.count({ where: where(ctx, "") });

/** The last published first. What they say is what was sent, whatever changed since. */
export async function listPublished(ctx: Ctx, { q, page }: Pick<DraftsQuery, "q" | "page">) {
  const [total, rows] = await Promise.all([
    ctx.db.publishedCreative.count({ where: where(ctx, q) }),
    ctx.db.publishedCreative.findMany({
      where: where(ctx, q),
      include: { adAccount: { select: { name: true } } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (Math.max(1, page) - 1) * draftsPageSize,
      take: draftsPageSize,
    }),
  ]);
  const requests = rows.map(({ request }) => PublicationRequest.parse(request));
  const subjects = await loadSubjects(
    ctx,
    requests.map(({ creative }) => creative),
  );
  const covers = subjects.map(({ creative, media }) => coverOf(creative, media));
  const posterOf = await findPosters(ctx, covers);
  const lines = rows.flatMap((row, index): PublishedLine[] => {
    const subject = subjects[index];
    if (!subject) return [];
    const { identity, creative } = subject;
    return [
      {
        ...{ id: row.id, draftId: row.draftId, name: creative.name, format: creative.format },
        ...{ cards: creative.format === "carousel" ? creative.cards.length : null },
        ...coverFacts(covers[index] ?? null, posterOf),
        speaker: identity && { label: identity.label, type: identity.type, pictureUrl: identity.pictureUrl },
        ...{ creativeId: row.creativeId ?? "", adAccountName: row.adAccount.name },
        publishedAt: (row.settledAt ?? row.createdAt).toISOString(),
      },
    ];
  });
  return { total, lines };
}
