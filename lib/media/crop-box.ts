/** The shapes a picture can be cut to; width through height. */
export const cropRatios = { "4:5": 4 / 5, "1:1": 1, "1.91:1": 1.91 } as const;
export type CropRatio = keyof typeof cropRatios;

type Size = { width: number; height: number };
export type CropBox = Size & { left: number; top: number };

/**
 * The largest part of that shape. `place` moves it along what is left over: 0 is the top or the left, 1 the other end.
 * All in pixels, as the eye sees the picture.
 */
export function cropBox({ width, height }: Size, ratio: CropRatio, place: number): CropBox {
  const shape = cropRatios[ratio];
  const across = Math.max(1, Math.min(width, Math.round(height * shape)));
  const down = Math.max(1, Math.min(height, Math.round(width / shape)));
  const at = Math.min(1, Math.max(0, place));
  return width / height > shape
    ? { left: Math.round((width - across) * at), top: 0, width: across, height }
    : { left: 0, top: Math.round((height - down) * at), width, height: down };
}

/** How many pixels go at each side. */
export const lostAround = (size: Size, box: CropBox) => ({
  ...{ left: box.left, right: size.width - box.left - box.width },
  ...{ top: box.top, bottom: size.height - box.top - box.height },
});

export const cutsNothing = (size: Size, { width, height }: Size) =>
  width === size.width && height === size.height;
