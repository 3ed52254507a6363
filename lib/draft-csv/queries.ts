import { z } from "zod";
import type { Ctx } from "@/lib/ctx";
import { CellProblem } from "@/lib/draft-csv/problem";
import type { DraftImport } from "@/lib/generated/prisma/client";
import { AppError } from "@/lib/reasons";

const Problems = z.array(CellProblem);
const Cells = z.array(z.string());
export const problemsPageSize = 100;

const noteDays = 7;

export const isImportId = (text: string) => z.uuid().safeParse(text).success;

export async function getImport(ctx: Ctx, id: string): Promise<DraftImport> {
  const key = { workspaceId: ctx.workspace.id, id };
  const row = isImportId(id) ? await ctx.db.draftImport.findUnique({ where: { workspaceId_id: key } }) : null;
  if (!row) throw new AppError("not_found_here");
  return row;
}

/** The person's last import, while it has problems that nobody put aside. */
export async function findOpenImport(ctx: Ctx) {
  const since = new Date(ctx.now().getTime() - noteDays * 86_400_000);
  const row = await ctx.db.draftImport.findFirst({
    where: { workspaceId: ctx.workspace.id, createdById: ctx.actor.userId, createdAt: { gte: since } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return row && row.broken > 0 && row.dismissedAt === null ? row : null;
}

export async function dismissImport(ctx: Ctx, id: string) {
  await ctx.db.draftImport.updateMany({
    where: { workspaceId: ctx.workspace.id, id, createdById: ctx.actor.userId },
    data: { dismissedAt: ctx.now() },
  });
  return { ok: true } as const;
}

/** Rows with problems, in the order of the file, a page of them. */
export async function listProblemRows(ctx: Ctx, importId: string, page: number) {
  const rows = await ctx.db.draftImportRow.findMany({
    where: { workspaceId: ctx.workspace.id, importId },
    orderBy: { row: "asc" },
    skip: (Math.max(1, page) - 1) * problemsPageSize,
    take: problemsPageSize,
  });
  return rows.map(({ row, problems }) => ({ row, problems: Problems.parse(problems) }));
}

/** The same rows as they stood in the file, some at a time. */
export async function* streamProblemRows(ctx: Ctx, importId: string, chunk = 500) {
  let after = 0;
  for (;;) {
    const rows = await ctx.db.draftImportRow.findMany({
      where: { workspaceId: ctx.workspace.id, importId, row: { gt: after } },
      orderBy: { row: "asc" },
      take: chunk,
    });
    yield rows.map(({ cells, problems }) => ({
      cells: Cells.parse(cells),
      problems: Problems.parse(problems),
    }));
    const last = rows.at(-1);
    if (rows.length < chunk || !last) return;
    after = last.row;
  }
}
export const headOf = ({ head }: DraftImport) => Cells.parse(head);
