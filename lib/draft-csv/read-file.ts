import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { parse as parseWhole } from "csv-parse/sync";
import { readColumn, type Column } from "@/lib/draft-csv/columns";
import { FileRefused } from "@/lib/draft-csv/problem";

/** The longest row; a carousel of ten cards whose texts are full is far from it. */
const longestRow = 1_000_000;
const headBytes = 64 * 1024;

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a mark: where a head of plain letters has its zeros.
  if (bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0) return "utf-16le";
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[2] === 0) return "utf-16be";
  return "utf-8";
}

function decode(decoder: TextDecoder, bytes?: Buffer) {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new FileRefused("not_utf8");
  }
}

async function* textOf(path: string, encoding: Encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const bytes of createReadStream(path)) {
    yield decode(decoder, bytes instanceof Buffer ? bytes : Buffer.from(String(bytes)));
  }
  yield decode(decoder);
}

async function beginning(path: string) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const options = { bom: true, relax_column_count: true, max_record_size: longestRow } as const;

/** The first row as it is cut by a separator; none where it cannot be. */
function headBy(text: string, delimiter: string): string[] {
  try {
    const [head = []] = parseWhole(text, { ...options, delimiter, to: 1 });
    return head;
  } catch {
    return [];
  }
}

export type CsvFile = {
  path: string;
  encoding: Encoding;
  delimiter: string;
  head: string[];
  columns: (Column | null)[];
};

/** How the file is written, by its first row: the separator under which the most columns are known. Throws FileRefused. */
export async function readHead(path: string): Promise<CsvFile> {
  const bytes = await beginning(path);
  if (bytes.length === 0) throw new FileRefused("empty");
  const encoding = encodingOf(bytes);
  // The last character may be cut in two: only what is whole is looked at here.
  const text = new TextDecoder(encoding).decode(bytes);
  const known = (head: readonly string[]) => head.filter((name) => readColumn(name)).length;
  const [best] = [",", ";", "\t", "|"]
    .map((delimiter) => ({ delimiter, head: headBy(text, delimiter) }))
    .sort((one, other) => known(other.head) - known(one.head));
  if (!best || known(best.head) === 0) throw new FileRefused("no_head");
  const columns = best.head.map((name) => {
    const column = readColumn(name);
    if (column === undefined) throw new FileRefused("unknown_column", { column: name.slice(0, 100) });
    return column;
  });
  const twice = columns.find((column, index) => column !== null && columns.indexOf(column) < index);
  if (twice) throw new FileRefused("column_twice", { column: twice });
  return { path, encoding, ...best, columns };
}

/** One row of the file. `row` counts as a spreadsheet does: the head is 1. */
export type CsvRow = { row: number; cells: string[] };

const refusalOf = (error: unknown) => {
  if (!(error instanceof CsvError)) return error;
  if (error.code === "CSV_MAX_RECORD_SIZE") return new FileRefused("row_too_long");
  return new FileRefused("broken_quote", { line: Number(error["lines"] ?? 0) });
};

/** The rows below the head that say anything, as they are read. Throws FileRefused where it cannot go on. */
export async function* readRows({ path, encoding, delimiter }: CsvFile): AsyncGenerator<CsvRow> {
  const parser = parse({ ...options, delimiter });
  const source = Readable.from(textOf(path, encoding));
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  let row = 0;
  try {
    for await (const record of parser) {
      row += 1;
      const cells = Array.isArray(record) ? record.map(String) : [];
      if (row > 1 && cells.some((text) => text.trim() !== "")) yield { row, cells };
    }
  } catch (error) {
    throw refusalOf(error);
  } finally {
    source.destroy();
  }
}
