import { crc32, deflateSync } from "node:zlib";
import { mix } from "@/lib/sandbox/world/mix";

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

const colour = (roll: number) => [96 + (roll & 127), 96 + ((roll >>> 8) & 127), 96 + ((roll >>> 16) & 127)];

/** A PNG that stands for frame `at` of a video: stripes in two colours of its own, so that frames can be told apart. */
export function framePicture(id: string, at: number, width: number, height: number): Buffer {
  const roll = mix(Number(id.slice(-9)) || 0, at, 23);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from([...colour(roll), ...colour(mix(roll, at, 29))]);
  const stripe = Math.max(8, Math.round(width / (at + 3)));
  const row = Buffer.alloc(width + 1);
  for (let x = 0; x < width; x++) row[x + 1] = Math.floor(x / stripe) % 2;
  const pixels = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
