import { randomUUID } from "node:crypto";
import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";
import { importRows, keysOfRows } from "@/lib/draft-csv/import-rows";
import { FileRefused, type FileRefusal } from "@/lib/draft-csv/problem";
import { readHead, readRows, type CsvFile, type CsvRow } from "@/lib/draft-csv/read-file";

export const mostRows = 10_000;
const together = 100;
/** What was wrong in a file is forgotten after this, with the next one that comes. */
const keptDays = 30;

/** Reads all of it once before anything is made, so that a file that breaks off in its middle makes nothing. */
async function countRows(file: CsvFile) {
  let rows = 0;
  for await (const { row } of readRows(file)) {
    rows += 1;
    if (rows > mostRows) throw new FileRefused("too_many_rows", { limit: mostRows, row });
  }
  if (rows === 0) throw new FileRefused("no_rows");
}

async function begin(ctx: Ctx, fileName: string, { head }: CsvFile) {
  const id = randomUUID();
  const tooOld = new Date(ctx.now().getTime() - keptDays * 86_400_000);
  await ctx.db.draftImport.deleteMany({
    where: { workspaceId: ctx.workspace.id, createdAt: { lt: tooOld } },
  });
  await ctx.db.draftImport.create({
    data: {
      ...{ workspaceId: ctx.workspace.id, id, fileName, head },
      ...{ createdById: ctx.actor.userId, createdAt: ctx.now() },
    },
  });
  return id;
}

async function finish(ctx: Ctx, importId: string) {
  const { made, fileName } = await ctx.db.draftImport.update({
    where: { workspaceId_id: { workspaceId: ctx.workspace.id, id: importId } },
    data: { finishedAt: ctx.now() },
  });
  if (made === 0) return;
  const object = { objectType: "draft_import", objectId: importId, objectLabel: fileName };
  await recordActivity(ctx, { verb: "drafts_imported", ...object, detail: { drafts: made } });
}

type Answer = { ok: true; importId: string } | { ok: true; refused: FileRefusal };

/**
 * Makes a draft of each row of a CSV that nothing is wrong with, some at a time, and keeps the others with what is wrong.
 * However often the same file comes, a row is one draft, as long as that is not deleted.
 */
export async function importFile(
  ctx: Ctx,
  { path, fileName }: { path: string; fileName: string },
): Promise<Answer> {
  try {
    const file = await readHead(path);
    await countRows(file);
    const importId = await begin(ctx, fileName, file);
    const keyOf = keysOfRows();
    let chunk: CsvRow[] = [];
    for await (const row of readRows(file)) {
      chunk.push(row);
      if (chunk.length < together) continue;
      await importRows(ctx, importId, file, chunk, keyOf);
      chunk = [];
    }
    if (chunk.length > 0) await importRows(ctx, importId, file, chunk, keyOf);
    await finish(ctx, importId);
    return { ok: true, importId };
  } catch (error) {
    if (error instanceof FileRefused)
      return { ok: true, refused: { code: error.code, params: error.params } };
    throw error;
  }
}
