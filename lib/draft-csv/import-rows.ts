import { createHash } from "node:crypto";
import { unguarded } from "@/lib/csv-line";
import type { Ctx } from "@/lib/ctx";
import { derivedUuid } from "@/lib/derived-uuid";
import type { Creative } from "@/lib/creatives/schema";
import { lookUp } from "@/lib/draft-csv/look-up";
import type { CellProblem } from "@/lib/draft-csv/problem";
import type { CsvFile, CsvRow } from "@/lib/draft-csv/read-file";
import { readRow } from "@/lib/draft-csv/read-row";
import type { Row } from "@/lib/draft-csv/write-row";

type Sane = CsvRow & { value: Creative; key: string };
type Broken = CsvRow & { problems: CellProblem[] };

/**
 * Counts equal rows of a file, so that two of them are two drafts, and the same file a second time is none: the key says
 * what stands in a row and which of its equals it is.
 */
export function keysOfRows() {
  const seen = new Map<string, number>();
  return (row: Row) => {
    const said = Object.entries(row).filter(([, text]) => text !== "");
    const content = JSON.stringify(said.sort(([one], [other]) => (one < other ? -1 : 1)));
    const hash = createHash("sha256").update(content).digest("base64url");
    const before = seen.get(hash) ?? 0;
    seen.set(hash, before + 1);
    return `${hash}:${before}`;
  };
}

const rowOf = ({ columns }: CsvFile, cells: readonly string[]): Row =>
  Object.fromEntries(
    columns.flatMap((column, index) => (column === null ? [] : [[column, unguarded(cells[index] ?? "")]])),
  );

/** What can become a draft, and what cannot. */
async function judge(ctx: Ctx, file: CsvFile, chunk: readonly CsvRow[], keyOf: (row: Row) => string) {
  const rows = chunk.map(({ cells }) => rowOf(file, cells));
  const lookups = await lookUp(ctx, rows);
  const sane: Sane[] = [];
  const broken: Broken[] = [];
  for (const [index, one] of chunk.entries()) {
    const row = rows[index] ?? {};
    const beyond = one.cells.slice(file.columns.length).filter((text) => text !== "");
    if (beyond.length > 0) {
      const value = beyond.join(" ").slice(0, 200);
      broken.push({ ...one, problems: [{ column: "", value, code: "cell_count" }] });
      continue;
    }
    const { value, problems } = readRow(row, lookups);
    if (value) sane.push({ ...one, value, key: keyOf(row) });
    else broken.push({ ...one, problems });
  }
  return { sane, broken };
}

/** Makes drafts of some rows; two imports at once take turns, so that neither makes what the other just did. */
export async function importRows(
  ctx: Ctx,
  importId: string,
  file: CsvFile,
  chunk: readonly CsvRow[],
  keyOf: (row: Row) => string,
) {
  const workspaceId = ctx.workspace.id;
  const { sane, broken } = await judge(ctx, file, chunk, keyOf);
  const by = { createdById: ctx.actor.userId, updatedById: ctx.actor.userId };
  return ctx.db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`draft imports ${workspaceId}`}, 0))`;
    const known = await tx.draft.findMany({
      where: { workspaceId, deletedAt: null, importKey: { in: sane.map(({ key }) => key) } },
      select: { importKey: true },
    });
    const keys = new Set(known.map(({ importKey }) => importKey));
    const fresh = sane.filter(({ key }) => !keys.has(key));
    const made = fresh.map(({ row, key, value }) => {
      const id = derivedUuid(importId, String(row));
      const sourceId = value.identity.sourceId;
      return {
        workspaceId,
        id,
        name: value.name,
        value,
        sourceId,
        importKey: key,
        ...by,
        updatedAt: ctx.now(),
      };
    });
    await tx.draft.createMany({ data: made });
    await tx.draftVersion.createMany({
      data: made.map(({ id, name, value }) => ({
        ...{ workspaceId, draftId: id, version: 1, name, value },
        ...{ authorId: ctx.actor.userId, savedAt: ctx.now() },
      })),
    });
    await tx.draftImportRow.createMany({
      data: broken.map(({ row, cells, problems }) => ({ workspaceId, importId, row, cells, problems })),
    });
    await tx.draftImport.update({
      where: { workspaceId_id: { workspaceId, id: importId } },
      data: {
        made: { increment: made.length },
        known: { increment: sane.length - made.length },
        broken: { increment: broken.length },
      },
    });
  });
}
