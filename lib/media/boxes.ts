/** A part of an MP4 or MOV, in bytes of what it was read from; `start` is behind its head. */
export type Box = { type: string; start: number; end: number };

/** The parts that lie side by side in `bytes`; ends at the first one that does not fit. */
export function* boxesIn(bytes: Buffer): Generator<Box> {
  for (let at = 0; at + 8 <= bytes.length; ) {
    const short = bytes.readUInt32BE(at);
    const wide = short === 1 && at + 16 <= bytes.length;
    const size = wide ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
    if (size < (wide ? 16 : 8) || at + size > bytes.length) return;
    yield { type: bytes.toString("latin1", at + 4, at + 8), start: at + (wide ? 16 : 8), end: at + size };
    at += size;
  }
}

/** What is at the end of each path of parts, such as `["trak", "mdia", "mdhd"]`. */
export function inside(bytes: Buffer, ...path: string[]): Buffer[] {
  const [type, ...rest] = path;
  if (type === undefined) return [bytes];
  return [...boxesIn(bytes)]
    .filter((box) => box.type === type)
    .flatMap(({ start, end }) => inside(bytes.subarray(start, end), ...rest));
}

/** A number at a place, or null where the part is too short for it. */
export const word = (bytes: Buffer, at: number) => (at + 4 <= bytes.length ? bytes.readUInt32BE(at) : null);
export const longWord = (bytes: Buffer, at: number) =>
  at + 8 <= bytes.length ? Number(bytes.readBigUInt64BE(at)) : null;
