import { readImage } from "@/lib/sandbox/creatives/image-size";
import { answer, openFile, type WireAnswer } from "@/lib/sandbox/wire/request";
import { mix } from "@/lib/sandbox/world/mix";

export function imageAnswer(bytes: Uint8Array): WireAnswer {
  const mime = readImage(Buffer.from(bytes))?.mime ?? "application/octet-stream";
  return answer(200, bytes, { "content-type": mime, ...openFile });
}

/** A picture of its own for each id: two shapes in two colours. */
export function picture(id: string): WireAnswer {
  const roll = mix(Number(id.slice(-9)) || 0, id.length, 11);
  const hue = roll % 360;
  const cx = 40 + ((roll >>> 9) % 120);
  const cy = 40 + ((roll >>> 16) % 120);
  const turn = (roll >>> 4) % 90;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 200 200"><rect width="200" height="200" fill="hsl(${hue} 45% 40%)"/><rect x="30" y="30" width="140" height="140" transform="rotate(${turn} 100 100)" fill="hsl(${(hue + 40) % 360} 55% 65%)"/><circle cx="${cx}" cy="${cy}" r="46" fill="hsl(${(hue + 190) % 360} 50% 85%)"/></svg>`;
  return answer(200, svg, { "content-type": "image/svg+xml; charset=utf-8", ...openFile });
}
