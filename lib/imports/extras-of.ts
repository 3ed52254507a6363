import type { Creative } from "@/lib/creatives/schema";

/** What the studio has no field for, of the creative and of each of its cards. `card` is a number from 1, or null. */
export const extrasOf = (creative: Creative) => [
  ...creative.extra.map((one) => ({ ...one, card: null })),
  ...(creative.format === "carousel"
    ? creative.cards.flatMap(({ extra }, index) => extra.map((one) => ({ ...one, card: index + 1 })))
    : []),
];
