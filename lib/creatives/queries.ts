import { withAlternatives, type Speaker } from "@/lib/creatives/identity";
import { resolveIdentity, type SourceFacts } from "@/lib/creatives/resolve-identity";
import { mediaFacts } from "@/lib/creatives/media-facts";
import { mediaIdsOf } from "@/lib/creatives/media-slots";
import type { Creative, Identity } from "@/lib/creatives/schema";
import type { AdAccountFacts, MediaFacts, Subject } from "@/lib/creatives/subject";
import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import { ThreadsKind } from "@/lib/generated/prisma/enums";
import { AdAccountId, SourceId } from "@/lib/ids";
import { listMediaViews } from "@/lib/media/queries";

/** The ad account chosen in set-up: where pictures and creatives go. */
export async function findAdAccount(ctx: Ctx): Promise<AdAccountFacts | null> {
  const setup = await ctx.db.setup.findUnique({
    where: { workspaceId: ctx.workspace.id },
    select: { adAccount: { select: { id: true, name: true, status: true } } },
  });
  return setup?.adAccount ?? null;
}

export async function findAdAccountId(ctx: Ctx) {
  const found = await findAdAccount(ctx);
  return found && AdAccountId.parse(found.id);
}

const pageFields = {
  select: { id: true, name: true, pictureUrl: true, pageBackedInstagram: true, pageBackedInstagramId: true },
} as const;

const sourceFields = (adAccountId: string | null) =>
  ({
    instagramAccount: {
      select: {
        ...{ id: true, username: true, pictureUrl: true },
        pages: { ...pageFields, orderBy: { id: "asc" } },
        adAccounts: {
          where: { adAccountId: adAccountId ?? "" },
          select: { adAccountId: true },
        },
      },
    },
    page: pageFields,
    threadsAccounts: { select: { kind: true, threadsUserId: true, lookedUpAt: true } },
  }) as const satisfies Prisma.SourceInclude;

type SourceRow = Prisma.SourceGetPayload<{ include: ReturnType<typeof sourceFields> }>;

const factsOf = ({ instagramAccount, ...row }: SourceRow, isListKnown: boolean): SourceFacts => ({
  ...row,
  instagram: instagramAccount && {
    ...instagramAccount,
    assigned: isListKnown ? instagramAccount.adAccounts.length > 0 : null,
  },
  states: {
    associated: row.associated,
    instagram_backed: row.instagramBacked,
    page_backed: row.pageBacked,
  },
  accounts: row.threadsAccounts,
});

async function findSources(ctx: Ctx, query: Pick<Prisma.SourceFindManyArgs, "where" | "take" | "orderBy">) {
  const adAccountId = await findAdAccountId(ctx);
  const read = adAccountId
    ? await ctx.db.adAccount.findUnique({
        where: { workspaceId_id: { workspaceId: ctx.workspace.id, id: adAccountId } },
        select: { instagramReadAt: true },
      })
    : null;
  const rows = await ctx.db.source.findMany({
    ...query,
    where: { ...query.where, workspaceId: ctx.workspace.id },
    include: sourceFields(adAccountId),
  });
  return rows.map((row) => ({ row, facts: factsOf(row, Boolean(read?.instagramReadAt)) }));
}

const allKinds = (facts: SourceFacts): Speaker["kinds"] => ({
  associated: resolveIdentity(facts, ThreadsKind.associated),
  instagram_backed: resolveIdentity(facts, ThreadsKind.instagram_backed),
  page_backed: resolveIdentity(facts, ThreadsKind.page_backed),
});

async function listSpeakers(ctx: Ctx, query: Parameters<typeof findSources>[1]): Promise<Speaker[]> {
  const sources = await findSources(ctx, query);
  return sources.map(({ row, facts }) =>
    withAlternatives({
      sourceId: SourceId.parse(row.id),
      preferredKind: row.chosenKind ?? row.recommendedKind,
      kinds: allKinds(facts),
    }),
  );
}

/** Included sources that the search matches, by name; at most 40. */
export const searchSpeakers = (ctx: Ctx, q: string) =>
  listSpeakers(ctx, {
    where: { included: true, searchText: { contains: q.trim().toLowerCase() } },
    orderBy: [{ label: "asc" }, { id: "asc" }],
    take: 40,
  });

export async function findSpeaker(ctx: Ctx, sourceId: string): Promise<Speaker | null> {
  const [speaker] = await listSpeakers(ctx, { where: { id: sourceId } });
  return speaker ?? null;
}

const asKind = (speaker: Speaker | undefined | null, { kind }: Identity) =>
  (speaker && kind && speaker.kinds[kind]) ?? null;

/** Several creatives at once, each with what it points at; two queries however many there are. */
export async function loadSubjects(ctx: Ctx, creatives: readonly Creative[]): Promise<Subject<Creative>[]> {
  const sourceIds = creatives.flatMap(({ identity }) => identity.sourceId ?? []);
  const mediaIds = creatives.map(mediaIdsOf);
  const [adAccount, speakers, media] = await Promise.all([
    findAdAccount(ctx),
    sourceIds.length > 0 ? listSpeakers(ctx, { where: { id: { in: sourceIds } } }) : [],
    findMediaFacts(ctx, mediaIds.flat()),
  ]);
  return creatives.map((creative, index) => ({
    creative,
    identity: asKind(
      speakers.find(({ sourceId }) => sourceId === creative.identity.sourceId),
      creative.identity,
    ),
    media: media.filter(({ id }) => mediaIds[index]?.includes(id)),
    adAccount,
  }));
}

async function findMediaFacts(ctx: Ctx, ids: string[]): Promise<MediaFacts[]> {
  if (ids.length === 0) return [];
  return (await listMediaViews(ctx, ids, await findAdAccountId(ctx))).map(mediaFacts);
}

export async function loadSubject(ctx: Ctx, creative: Creative): Promise<Subject<Creative>> {
  const [subject] = await loadSubjects(ctx, [creative]);
  return subject ?? { creative, identity: null, media: [], adAccount: null };
}
