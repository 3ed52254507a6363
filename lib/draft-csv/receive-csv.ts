import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ctx } from "@/lib/ctx";
import { importFile } from "@/lib/draft-csv/import-file";
import { FileRefused } from "@/lib/draft-csv/problem";

const mostBytes = 20 * 1024 * 1024;

async function write(body: ReadableStream<Uint8Array>, path: string) {
  const file = await open(path, "wx");
  const reader = body.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.byteLength;
      if (bytes > mostBytes) {
        await reader.cancel().catch(() => undefined);
        throw new FileRefused("too_big", { limit: mostBytes / 1024 / 1024 });
      }
      await file.writeFile(value);
    }
  } finally {
    await file.close();
  }
}

/** A CSV as it arrives: to the disk first, so that memory holds some rows of it at a time and never all. */
export async function receiveCsv(ctx: Ctx, body: ReadableStream<Uint8Array> | null, fileName: string) {
  if (!body) return { ok: true, refused: { code: "empty", params: {} } } as const;
  const folder = await mkdtemp(join(tmpdir(), "heddle-csv-"));
  try {
    const path = join(folder, "rows.csv");
    await write(body, path);
    return await importFile(ctx, { path, fileName });
  } catch (error) {
    if (error instanceof FileRefused) {
      return { ok: true, refused: { code: error.code, params: error.params } } as const;
    }
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
