import type { FileHandle } from "node:fs/promises";

const step = 64 * 1024;

/** Gives what it holds from a place of the file on, at least `least` bytes unless the file ends before. */
function reader(file: FileHandle) {
  const buffer = Buffer.alloc(step);
  let start = 0;
  let length = 0;
  return async (at: number, least: number) => {
    if (at < start || at + least > start + length) {
      const { bytesRead } = await file.read(buffer, 0, step, at);
      start = at;
      length = bytesRead;
    }
    return buffer.subarray(at - start, length);
  };
}
type Read = ReturnType<typeof reader>;

/** Past the chunk `IEND`; null where the chunks do not lead there. */
async function endOfPng(read: Read): Promise<number | null> {
  for (let at = 8; ; ) {
    const head = await read(at, 8);
    if (head.length < 8) return null;
    at += 12 + head.readUInt32BE(0);
    if (head.toString("latin1", 4, 8) === "IEND") return at;
  }
}

/** Past the marker that ends the picture which starts at `from`; null where there is none. */
async function endOfJpeg(read: Read, from: number): Promise<number | null> {
  for (let at = from + 2; ; ) {
    const head = await read(at, 4);
    if (head.length < 2 || head[0] !== 0xff) return null;
    const marker = head[1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) return at + 2;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else if (head.length < 4) return null;
    else {
      at += 2 + head.readUInt16BE(2);
      if (marker === 0xda) at = await endOfScan(read, at);
    }
  }
}

/** Compressed data goes on to the next marker that is neither a stuffed byte nor a restart. */
async function endOfScan(read: Read, from: number): Promise<number> {
  for (let at = from; ; ) {
    const part = await read(at, 2);
    const mark = part.indexOf(0xff);
    if (part.length === 0) return at;
    if (part.length === 1) return at + 1;
    if (mark === -1 || mark + 1 >= part.length) {
      at += mark > 0 ? mark : part.length;
      continue;
    }
    const next = part[mark + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at + mark;
    at += mark + 2;
  }
}

const isPadding = (byte: number) => byte === 0 || byte === 0x0a || byte === 0x0d;
const mostPictures = 16;

/**
 * Whether a file ends where its picture does, before, or goes on. Phones put further pictures behind the first one (a brightness map, a
 * preview), so a JPEG may be several in a row; nothing else may follow.
 */
export async function whereItEnds(
  file: FileHandle,
  size: number,
  format: "jpeg" | "png",
): Promise<"whole" | "cut" | "more"> {
  const read = reader(file);
  let end = format === "png" ? await endOfPng(read) : await endOfJpeg(read, 0);
  for (let count = 1; end !== null && end < size && count < mostPictures; count += 1) {
    const rest = await read(end, Math.min(step, size - end));
    const next = rest.findIndex((byte) => !isPadding(byte));
    if (next < 0) return rest.length === size - end ? "whole" : "more";
    if (format === "png" || rest[next] !== 0xff || rest[next + 1] !== 0xd8) return "more";
    end = await endOfJpeg(read, end + next);
  }
  if (end === null || end > size) return "cut";
  return end === size ? "whole" : "more";
}
