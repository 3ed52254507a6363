import { cropForThreads, ratioName, type Size } from "@/lib/creatives/crop";
import type { Rule } from "@/lib/creatives/rule";
import type { Subject } from "@/lib/creatives/subject";

export type Shape = Size;

const widest = 1.91;
const narrowest = 9 / 16;

/** Threads has one rule for the shape of pictures and of videos. */
export function ratioRules<C>(
  kind: "image" | "video",
  shapeOf: (subject: Subject<C>) => Shape | null,
): readonly Rule<C>[] {
  const fix: { fix?: "crop" } = kind === "image" ? { fix: "crop" } : {};
  const common = { severity: "warning", field: "media", source: "threadsCreation", ...fix } as const;
  return [
    {
      ...common,
      code: `${kind}_cropped`,
      broken(subject) {
        const shape = shapeOf(subject);
        const crop = shape && cropForThreads(shape);
        return crop && { top: crop.top, bottom: crop.bottom, ratio: ratioName(shape) };
      },
    },
    {
      ...common,
      code: `${kind}_too_wide`,
      broken(subject) {
        const shape = shapeOf(subject);
        return shape && shape.width / shape.height > widest + 0.01 ? { ratio: ratioName(shape) } : null;
      },
    },
    {
      ...common,
      code: `${kind}_too_tall`,
      broken(subject) {
        const shape = shapeOf(subject);
        return shape && shape.width / shape.height < narrowest - 0.01 ? { ratio: ratioName(shape) } : null;
      },
    },
  ];
}
