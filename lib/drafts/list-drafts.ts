import { coverOf } from "@/lib/creatives/media-slots";
import { loadSubjects } from "@/lib/creatives/queries";
import { Creative, type CreativeFormat } from "@/lib/creatives/schema";
import { ofSeverity, validate } from "@/lib/creatives/validate";
import type { Ctx } from "@/lib/ctx";
import { draftsPageSize, type DraftsQuery } from "@/lib/drafts/schema";
import type { Prisma } from "@/lib/generated/prisma/client";
import { DraftState, type ReviewState, type SourceType } from "@/lib/generated/prisma/enums";
import { DraftId } from "@/lib/ids";

/** One line of the list. Times are ISO strings. */
export type DraftLine = {
  id: string;
  name: string;
  format: CreativeFormat;
  mediaId: string | null;
  speaker: { label: string; type: SourceType; pictureUrl: string | null } | null;
  state: DraftState;
  reviewState: ReviewState;
  errors: number;
  warnings: number;
  version: number;
  editedAt: string;
  editedBy: string | null;
};

function where(ctx: Ctx, q: string): Prisma.DraftWhereInput {
  const contains = { contains: q, mode: "insensitive" } as const;
  const message = { path: ["texts", "message"], string_contains: q, mode: "insensitive" } as const;
  const id = DraftId.safeParse(q);
  return {
    workspaceId: ctx.workspace.id,
    deletedAt: null,
    state: { not: DraftState.published },
    ...(q && {
      OR: [
        { name: contains },
        { value: message },
        { source: { label: contains } },
        ...(id.success ? [{ id: id.data }] : []),
      ],
    }),
  };
}

async function linesOf(ctx: Ctx, rows: Prisma.DraftGetPayload<object>[]): Promise<DraftLine[]> {
  const creatives = rows.map(({ value }) => Creative.parse(value));
  const [subjects, people] = await Promise.all([
    loadSubjects(ctx, creatives),
    ctx.db.user.findMany({
      where: { id: { in: rows.map(({ updatedById }) => updatedById) } },
      select: { id: true, name: true },
    }),
  ]);
  return rows.flatMap((row, index) => {
    const subject = subjects[index];
    if (!subject) return [];
    const problems = validate(subject);
    const { identity, creative } = subject;
    return {
      ...{ id: row.id, name: row.name, version: row.version, format: creative.format },
      ...{ state: row.state, reviewState: row.reviewState },
      mediaId: coverOf(creative, subject.media)?.id ?? null,
      speaker: identity && { label: identity.label, type: identity.type, pictureUrl: identity.pictureUrl },
      errors: ofSeverity(problems, "error").length,
      warnings: ofSeverity(problems, "warning").length,
      editedAt: row.updatedAt.toISOString(),
      editedBy: people.find(({ id }) => id === row.updatedById)?.name ?? null,
    };
  });
}

/** Not yet published ones: those that wait for somebody first, then the last edited. */
export async function listDrafts(ctx: Ctx, { q, page }: DraftsQuery) {
  const [total, rows] = await Promise.all([
    ctx.db.draft.count({ where: where(ctx, q) }),
    ctx.db.draft.findMany({
      where: where(ctx, q),
      // In the order of the enum `refused` comes last, so it is first here.
      orderBy: [{ state: "desc" }, { updatedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * draftsPageSize,
      take: draftsPageSize,
    }),
  ]);
  return { total, lines: await linesOf(ctx, rows) };
}

export const countDrafts = (ctx: Ctx) => ctx.db.draft.count({ where: where(ctx, "") });
