import type { Creative, CreativeFormat } from "@/lib/creatives/schema";

type Of<F extends CreativeFormat> = Extract<Creative, { format: F }>;

const isOf = <F extends CreativeFormat>(creative: Creative, format: F): creative is Of<F> =>
  creative.format === format;

/** A change to one format. An upload may end after the format changed; then there is nothing left to change. */
export const within =
  <F extends CreativeFormat>(format: F, change: (latest: Of<F>) => Creative) =>
  (latest: Creative): Creative =>
    isOf(latest, format) ? change(latest) : latest;
