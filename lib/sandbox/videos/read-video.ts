import { closeSync, openSync, readSync } from "node:fs";

/** `seconds`, `width` and `height` are null where the container is known and not measured. */
export type VideoFacts = { seconds: number | null; width: number | null; height: number | null };

const unmeasured: VideoFacts = { seconds: null, width: null, height: null };
const maxMovie = 16 * 1024 * 1024;

type Box = { type: string; start: number; end: number };

function* boxes(bytes: Buffer): Generator<Box> {
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    if (size < 8 || at + size > bytes.length) return;
    yield { type: bytes.toString("latin1", at + 4, at + 8), start: at + 8, end: at + size };
    at += size;
  }
}

const inside = (bytes: Buffer, type: string) =>
  [...boxes(bytes)].filter((box) => box.type === type).map(({ start, end }) => bytes.subarray(start, end));

/** Version 1 of these boxes has 64-bit times. */
function secondsOf(header: Buffer): number | null {
  const wide = header[0] === 1;
  if (header.length < (wide ? 32 : 20)) return null;
  const scale = header.readUInt32BE(wide ? 20 : 12);
  const duration = wide ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  return scale > 0 ? duration / scale : null;
}

function sizeOf(movie: Buffer): { width: number; height: number } | null {
  const headers = inside(movie, "trak").flatMap((track) => inside(track, "tkhd"));
  const sizes = headers.flatMap((header) => {
    if (header.length < 84) return [];
    // 16.16 fixed point, the last eight bytes; sound tracks say 0.
    const width = header.readUInt32BE(header.length - 8) >>> 16;
    const height = header.readUInt32BE(header.length - 4) >>> 16;
    return width > 0 && height > 0 ? [{ width, height }] : [];
  });
  return sizes[0] ?? null;
}

/** Walks over the boxes of the file without reading what is between them. */
function movieOf(read: (at: number, length: number) => Buffer): Buffer | null {
  for (let at = 0; ; ) {
    const head = read(at, 16);
    if (head.length < 8) return null;
    const short = head.readUInt32BE(0);
    const size = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short;
    if (head.toString("latin1", 4, 8) === "moov") return size > maxMovie ? null : read(at + 8, size - 8);
    if (size < 8) return null;
    at += size;
  }
}

/**
 * What a file says of itself. "unknown": no container that Meta takes. "broken": one without a readable movie; Meta
 * takes such a file and fails to process it. MP4 and MOV are measured, WebM, Matroska and AVI are not.
 */
export function readVideo(file: string): VideoFacts | "unknown" | "broken" {
  const descriptor = openSync(file, "r");
  try {
    const read = (at: number, length: number) => {
      const bytes = Buffer.alloc(Math.max(0, length));
      return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, at));
    };
    const head = read(0, 12);
    if (head.toString("latin1", 0, 4) === "\x1aE\xdf\xa3") return unmeasured;
    if (head.toString("latin1", 0, 4) === "RIFF" && head.toString("latin1", 8) === "AVI ") return unmeasured;
    if (head.toString("latin1", 4, 8) !== "ftyp") return "unknown";
    const movie = movieOf(read);
    const [header] = movie ? inside(movie, "mvhd") : [];
    const size = movie && sizeOf(movie);
    const seconds = header ? secondsOf(header) : null;
    return size && seconds !== null ? { seconds, ...size } : "broken";
  } finally {
    closeSync(descriptor);
  }
}
