import { expect, test } from "vitest";
import { cropForThreads, cropToSquare } from "@/lib/creatives/crop";
import { cropBox, cutsNothing, lostAround, type CropRatio } from "@/lib/media/crop-box";

const tall = { width: 1080, height: 1920 };
const wide = { width: 2000, height: 500 };

test.for([
  ["4:5", 0, { left: 0, top: 0, width: 1080, height: 1350 }],
  ["4:5", 0.5, { left: 0, top: 285, width: 1080, height: 1350 }],
  ["4:5", 1, { left: 0, top: 570, width: 1080, height: 1350 }],
  ["1:1", 0.25, { left: 0, top: 210, width: 1080, height: 1080 }],
] as const)("a tall picture cut to %s at %d", ([ratio, place, box]) => {
  expect(cropBox(tall, ratio, place)).toEqual(box);
});

test("a wide picture is cut at its sides", () => {
  const box = cropBox(wide, "1.91:1", 0.1);
  expect(box).toEqual({ left: 105, top: 0, width: 955, height: 500 });
  expect(lostAround(wide, box)).toEqual({ left: 105, right: 940, top: 0, bottom: 0 });
});

test("never leaves the picture, wherever it is asked to be", () => {
  for (const place of [-5, 7, Number.MIN_VALUE]) {
    for (const ratio of ["4:5", "1:1", "1.91:1"] satisfies CropRatio[]) {
      for (const size of [tall, wide, { width: 1, height: 9000 }, { width: 7, height: 3 }]) {
        const box = cropBox(size, ratio, place);
        const lost = lostAround(size, box);
        expect(Math.min(...Object.values(lost), box.width - 1, box.height - 1)).toBeGreaterThanOrEqual(0);
      }
    }
  }
});

test("what is cut to a shape is not cut again, by us or by Threads", () => {
  const feed = cropBox(tall, "4:5", 0.3);
  expect(cropForThreads(feed)).toBeNull();
  expect(cutsNothing(feed, cropBox(feed, "4:5", 0.7))).toBe(true);
  expect(cutsNothing(tall, feed)).toBe(false);
  expect(cropToSquare(cropBox(wide, "1:1", 1))).toBeNull();
});
