const box = (type: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, body]);
};

function words(length: number, at: Record<number, number>): Buffer {
  const bytes = Buffer.alloc(length);
  for (const [place, value] of Object.entries(at)) bytes.writeUInt32BE(value, Number(place));
  return bytes;
}

const kind = (brand: string) => box("ftyp", Buffer.from(`${brand}\0\0\0\0isom`, "latin1"));
const one = 65_536;

type Shape = {
  brand?: string;
  seconds?: number;
  width?: number;
  height?: number;
  /** Quarter turned, as phones write it. */
  turned?: boolean;
  padding?: number;
  sound?: boolean;
  fragments?: number;
};

function track(handler: string, { seconds = 12, width = 0, height = 0, turned = false }: Shape) {
  const matrix: Record<number, number> = turned ? { 44: one, 52: 0xffff_0000 } : { 40: one, 56: one };
  const head = words(84, { 12: 1, ...matrix, 76: width * one, 80: height * one });
  const time = words(24, { 12: 1000, 16: seconds * 1000 });
  return box(
    "trak",
    box("tkhd", head),
    box(
      "mdia",
      box("mdhd", time),
      box("hdlr", Buffer.from(`\0\0\0\0\0\0\0\0${handler}\0\0\0\0\0\0\0\0\0\0\0\0\0`, "latin1")),
    ),
  );
}

/** One second a fragment: ten samples that last as long as `trex` says. */
const fragment = box("moof", box("traf", box("tfhd", words(8, { 4: 1 })), box("trun", words(8, { 4: 10 }))));

/** An MP4 that says how long and how large it is; its pictures are `padding` bytes of nothing. */
export function movie(shape: Shape = {}): Buffer {
  const { brand = "isom", width = 1080, height = 1350, padding = 2000, sound = false } = shape;
  const seconds = shape.fragments ? 0 : (shape.seconds ?? 12);
  const tracks = sound
    ? [track("soun", { seconds })]
    : [track("soun", { seconds }), track("vide", { ...shape, seconds, width, height })];
  const extended = shape.fragments ? [box("mvex", box("trex", words(24, { 4: 1, 12: 100 })))] : [];
  const head = box("mvhd", words(100, { 12: 1000, 16: seconds * 1000 }));
  const media = box("mdat", Buffer.alloc(padding, 7));
  const parts = Array.from({ length: shape.fragments ?? 0 }, () => Buffer.concat([fragment, media]));
  return Buffer.concat([
    kind(brand),
    ...(shape.fragments ? [] : [media]),
    box("moov", head, ...tracks, ...extended),
    ...parts,
  ]);
}

export const part = box;

/** A container that promises a movie and has none: taken at Meta, and then not processed. */
export const brokenMovie = () => Buffer.concat([kind("isom"), box("mdat", Buffer.alloc(2000, 7))]);
