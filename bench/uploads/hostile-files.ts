import { once } from "node:events";
import { crc32, createDeflate } from "node:zlib";
import sharp from "sharp";

const chunk = (type: string, data: Buffer) => {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
};

/** A small file that is a valid grey PNG of `side` × `side` pixels. */
export async function largePng(side: number) {
  const deflate = createDeflate({ level: 1 });
  const parts: Buffer[] = [];
  deflate.on("data", (part: Buffer) => parts.push(part));
  const ended = once(deflate, "end");
  const rows = 100;
  const some = Buffer.alloc((side + 1) * rows);
  for (let row = 0; row < side; row += rows) {
    if (!deflate.write(some.subarray(0, (side + 1) * Math.min(rows, side - row))))
      await once(deflate, "drain");
  }
  deflate.end();
  await ended;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    ...[signature, chunk("IHDR", head), chunk("IDAT", Buffer.concat(parts)), chunk("IEND", Buffer.alloc(0))],
  ]);
}

export const svg = () =>
  Buffer.from(
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"><script>alert(1)</script></svg>`,
  );

export const jpeg = (side: number, options: { progressive?: boolean } = {}) =>
  sharp({ create: { width: side, height: side, channels: 3, background: "#385" }, limitInputPixels: false })
    .jpeg({ quality: 60, ...options })
    .toBuffer();

/** A picture, and behind it the end of an archive: what opens pictures and what opens archives both take it. */
export const polyglot = async () =>
  Buffer.concat([await jpeg(600), Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]);
