import { limits } from "@/lib/creatives/limits";
import { when, type Rule } from "@/lib/creatives/rule";
import type { Carousel } from "@/lib/creatives/schema";

export const carouselRules: readonly Rule<Carousel>[] = [
  {
    code: "cards_few",
    severity: "error",
    field: "cards",
    source: "carousel",
    broken: ({ creative: { cards } }) =>
      cards.length < limits.fewestCards ? { count: cards.length, limit: limits.fewestCards } : null,
  },
  {
    code: "cards_many",
    severity: "error",
    field: "cards",
    source: "threadsCarousel",
    broken: ({ creative: { cards } }) =>
      cards.length > limits.mostCards
        ? { limit: limits.mostCards, over: cards.length - limits.mostCards }
        : null,
  },
  {
    code: "cards_advised",
    severity: "note",
    field: "cards",
    source: "carousel",
    broken: ({ creative: { cards } }) => when(cards.length === limits.fewestCards),
  },
  {
    code: "cards_without_button",
    severity: "note",
    field: "callToAction",
    source: "threadsCarousel",
    broken: ({ creative }) => when(creative.callToAction !== "NO_BUTTON"),
  },
];
