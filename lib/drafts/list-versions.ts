import { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import { getDraft } from "@/lib/drafts/queries";
import type { VersionView } from "@/lib/drafts/schema";
import { PublishState } from "@/lib/generated/prisma/enums";
import type { DraftId } from "@/lib/ids";

const pageSize = 20;

/**
 * The history of a draft, the newest first, a page of versions older than `before`. Each carries what it held;
 * `below` is what the next older one held, so that every change can be told, and null where the history begins.
 */
export async function listVersions(ctx: Ctx, draftId: DraftId, before: number | null) {
  await getDraft(ctx, draftId);
  const of = { workspaceId: ctx.workspace.id, draftId };
  const rows = await ctx.db.draftVersion.findMany({
    where: { ...of, ...(before !== null && { version: { lt: before } }) },
    orderBy: { version: "desc" },
    take: pageSize + 1,
  });
  const approvals = await ctx.db.draftReview.findMany({
    where: { ...of, outcome: "approved", decidedVersion: { in: rows.map(({ version }) => version) } },
    select: { decidedVersion: true, decidedById: true },
  });
  const involved = [
    ...rows.map(({ authorId }) => authorId),
    ...approvals.map((one) => one.decidedById ?? ""),
  ];
  const [people, published] = await Promise.all([
    ctx.db.user.findMany({
      where: { id: { in: involved.filter((id) => id !== "") } },
      select: { id: true, name: true, image: true },
    }),
    ctx.db.publishedCreative.findMany({
      where: { ...of, state: PublishState.published },
      select: { draftVersion: true },
    }),
  ]);
  const versions = rows.map(({ version, authorId, savedAt, restoredFrom, value }): VersionView => {
    const named = (id: string) => {
      const person = people.find((one) => one.id === id);
      return { name: person?.name ?? null, image: person?.image ?? null };
    };
    const approval = approvals.find(({ decidedVersion }) => decidedVersion === version);
    return {
      ...{ version, restoredFrom, value: Creative.parse(value), savedAt: savedAt.toISOString() },
      by: people.some(({ id }) => id === authorId) ? named(authorId) : null,
      isPublished: published.some(({ draftVersion }) => draftVersion === version),
      approvedBy: approval ? named(approval.decidedById ?? "") : null,
    };
  });
  return {
    versions: versions.slice(0, pageSize),
    below: versions[pageSize]?.value ?? null,
  };
}
