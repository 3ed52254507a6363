export type Size = { width: number; height: number };
export type Crop = { width: number; height: number; top: number; bottom: number };

/** Threads shows a picture no taller than 4:5, and cuts the rest away evenly at the top and the bottom. */
const tallest = 5 / 4;

export function cropForThreads({ width, height }: Size): Crop | null {
  const seen = Math.round(width * tallest);
  const lost = height - seen;
  if (lost <= 0) return null;
  return { width, height: seen, top: Math.floor(lost / 2), bottom: Math.ceil(lost / 2) };
}

/** What Threads cuts off a card, which it shows square; null where the picture is. */
export function cropToSquare({ width, height }: Size) {
  const side = Math.min(width, height);
  const [across, down] = [width - side, height - side];
  return across + down > 0 ? { side, across, down } : null;
}

/** The width and height of the part that is seen. */
export const seenSize = (size: Size): Size => cropForThreads(size) ?? size;

const common: [string, number][] = [
  ["1:1", 1],
  ["4:5", 0.8],
  ["5:4", 1.25],
  ["2:3", 2 / 3],
  ["3:2", 1.5],
  ["3:4", 0.75],
  ["4:3", 4 / 3],
  ["9:16", 9 / 16],
  ["16:9", 16 / 9],
  ["1.91:1", 1.91],
];

/** A ratio as ad people say it: the usual name where it is one within a hundredth, else `0.71:1`. */
export function ratioName({ width, height }: Size) {
  const ratio = width / height;
  const usual = common.find(([, value]) => Math.abs(value - ratio) < 0.01);
  return usual?.[0] ?? `${ratio.toFixed(2)}:1`;
}
