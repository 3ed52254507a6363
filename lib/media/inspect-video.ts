import type { FileHandle } from "node:fs/promises";
import { fragmentDuration } from "@/lib/media/fragment-duration";
import { readMovie } from "@/lib/media/read-movie";
import { refuse, type Refused } from "@/lib/media/refuse";
import { mediaLimits } from "@/lib/media/schema";

export type Video = { ok: true; width: number; height: number; durationMs: number };

const maxMovie = 32 * 1024 * 1024;
const maxFragment = 4 * 1024 * 1024;
/** An hour in fragments of a second has some ten thousand parts. */
const maxParts = 200_000;

type Part = { type: string; start: number; end: number };

/** The parts side by side in the file, without what is between. Ends with null where one does not fit into the file. */
async function* partsOf(file: FileHandle, size: number): AsyncGenerator<Part | null> {
  const head = Buffer.alloc(16);
  for (let at = 0, count = 0; at < size; count += 1) {
    const { bytesRead } = await file.read(head, 0, 16, at);
    const short = bytesRead >= 8 ? head.readUInt32BE(0) : -1;
    const wide = short === 1 && bytesRead === 16;
    const length = wide ? Number(head.readBigUInt64BE(8)) : short === 0 ? size - at : short;
    const type = head.toString("latin1", 4, 8);
    if (
      length < (wide ? 16 : 8) ||
      at + length > size ||
      count > maxParts ||
      !/^[\x20-\x7e\xa9]{4}$/.test(type)
    ) {
      return yield null;
    }
    yield { type, start: at + (wide ? 16 : 8), end: at + length };
    at += length;
  }
}

/** What an MP4 or MOV says of itself, read from its own parts; nothing is decoded and little is held. */
export async function inspectVideo(file: FileHandle, size: number): Promise<Video | Refused> {
  let movie: Buffer | null = null;
  let fragments: ReturnType<typeof fragmentDuration> | null = null;
  let pictures = 0;
  const read = async ({ start, end }: Part) =>
    (await file.read(Buffer.alloc(end - start), 0, end - start, start)).buffer;
  for await (const part of partsOf(file, size)) {
    if (!part) return refuse(movie && pictures > 0 ? "something_else_too" : "broken_video");
    const length = part.end - part.start;
    if (part.type === "mdat") pictures += length;
    if (part.type === "moov" && !movie) {
      if (length > maxMovie) return refuse("broken_video");
      movie = await read(part);
      fragments = fragmentDuration(movie);
    }
    if (part.type === "moof" && length <= maxFragment) fragments?.add(await read(part));
  }
  if (!movie || pictures === 0) return refuse("broken_video");
  const facts = readMovie(movie);
  if (!facts) return refuse("no_picture");
  const durationMs = facts.durationMs ?? fragments?.milliseconds() ?? 0;
  const { shortestMs, longestMs } = mediaLimits;
  if (durationMs < shortestMs) return refuse("too_short", { milliseconds: durationMs });
  if (durationMs > longestMs) return refuse("too_long", { minutes: Math.round(durationMs / 60_000) });
  return { ok: true, width: facts.width, height: facts.height, durationMs };
}
