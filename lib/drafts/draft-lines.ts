import { coverOf } from "@/lib/creatives/media-slots";
import { loadSubjects } from "@/lib/creatives/queries";
import { Creative, type CreativeFormat } from "@/lib/creatives/schema";
import { ofSeverity, validate } from "@/lib/creatives/validate";
import type { Ctx } from "@/lib/ctx";
import { coverFacts, findPosters } from "@/lib/drafts/draft-covers";
import { listPlaceholders } from "@/lib/creatives/placeholders";
import type { Draft } from "@/lib/generated/prisma/client";
import type { DraftKind, DraftState, ReviewState, SourceType } from "@/lib/generated/prisma/enums";

type Person = { id: string; name: string | null; image: string | null };

/** One line of the list. Times are ISO strings. */
export type DraftLine = {
  id: string;
  kind: DraftKind;
  name: string;
  format: CreativeFormat;
  /** Of a carousel. */
  cards: number | null;
  /** Of a video that is known here. */
  durationMs: number | null;
  /** A picture: of a video what stands for it. */
  pictureId: string | null;
  speaker: { label: string; type: SourceType; pictureUrl: string | null } | null;
  state: DraftState;
  reviewState: ReviewState;
  errors: number;
  warnings: number;
  version: number;
  editedAt: string;
  /** Who made it, and who edited it last where that is somebody else. */
  people: Person[];
  editedBy: string | null;
  /** Who wants the person's review; null where nobody does. */
  askedBy: string | null;
  openComments: number;
  /** Of a template. */
  placeholders: string[];
};

async function around(ctx: Ctx, rows: readonly Draft[]) {
  const of = { workspaceId: ctx.workspace.id, draftId: { in: rows.map(({ id }) => id) } };
  const [reviews, comments] = await Promise.all([
    ctx.db.draftReview.findMany({
      where: { ...of, outcome: "asked", reviewers: { some: { userId: ctx.actor.userId } } },
      select: { draftId: true, requestedById: true },
    }),
    ctx.db.draftComment.groupBy({
      by: ["draftId"],
      where: { ...of, threadId: null, resolvedAt: null, deletedAt: null },
      _count: true,
    }),
  ]);
  const ids = rows.flatMap(({ createdById, updatedById }) => [createdById, updatedById]);
  const people = await ctx.db.user.findMany({
    where: { id: { in: [...ids, ...reviews.map(({ requestedById }) => requestedById)] } },
    select: { id: true, name: true, image: true },
  });
  const personOf = new Map(people.map((person) => [person.id, person]));
  const asked = new Map(reviews.map(({ draftId, requestedById }) => [draftId, requestedById]));
  return {
    personOf,
    askedBy: (id: string) => personOf.get(asked.get(id) ?? "")?.name ?? null,
    commentsOf: new Map(comments.map(({ draftId, _count }) => [draftId, _count])),
  };
}

/** Rows with what the list says of them, in the same order. */
export async function draftLines(ctx: Ctx, rows: readonly Draft[]): Promise<DraftLine[]> {
  if (rows.length === 0) return [];
  const creatives = rows.map(({ value }) => Creative.parse(value));
  const [subjects, { personOf, askedBy, commentsOf }] = await Promise.all([
    loadSubjects(ctx, creatives),
    around(ctx, rows),
  ]);
  const covers = subjects.map(({ creative, media }) => coverOf(creative, media));
  const posterOf = await findPosters(ctx, covers);
  return rows.flatMap((row, index) => {
    const subject = subjects[index];
    if (!subject) return [];
    const cover = covers[index] ?? null;
    const problems = validate(subject);
    const { identity, creative } = subject;
    const people = [...new Set([row.createdById, row.updatedById])];
    return {
      ...{ id: row.id, kind: row.kind, name: row.name, version: row.version },
      ...{ format: creative.format, cards: row.cardCount, ...coverFacts(cover, posterOf) },
      ...{ state: row.state, reviewState: row.reviewState },
      speaker: identity && { label: identity.label, type: identity.type, pictureUrl: identity.pictureUrl },
      errors: ofSeverity(problems, "error").length,
      warnings: ofSeverity(problems, "warning").length,
      editedAt: row.updatedAt.toISOString(),
      people: people.flatMap((id) => personOf.get(id) ?? []),
      editedBy: personOf.get(row.updatedById)?.name ?? null,
      askedBy: askedBy(row.id),
      openComments: commentsOf.get(row.id) ?? 0,
      placeholders: row.kind === "template" ? listPlaceholders(creative) : [],
    };
  });
}
