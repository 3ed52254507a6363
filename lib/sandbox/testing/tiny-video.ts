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

const kind = box("ftyp", Buffer.from("isom\0\0\0\0isom", "latin1"));

/** An MP4 that says how long and how large it is; its pictures are `padding` bytes of nothing. */
export function tinyVideo({ seconds = 12, width = 1080, height = 1350, padding = 2000 } = {}): Buffer {
  const movie = words(100, { 12: 1000, 16: seconds * 1000 });
  const track = words(84, { 76: width * 65_536, 80: height * 65_536 });
  const sound = words(84, {});
  const media = box("mdat", Buffer.alloc(padding, 7));
  return Buffer.concat([
    kind,
    media,
    box("moov", box("mvhd", movie), box("trak", box("tkhd", sound)), box("trak", box("tkhd", track))),
  ]);
}

/** A container that promises a movie and has none: taken, and then not processed. */
export const brokenVideo = () => Buffer.concat([kind, box("mdat", Buffer.alloc(2000, 7))]);
