import { emptyCard } from "@/lib/creatives/empty-creative";
import { limits } from "@/lib/creatives/limits";
import type { CarouselCard } from "@/lib/creatives/schema";

type Cards = readonly CarouselCard[];

export const mayAdd = (cards: Cards) => cards.length < limits.mostCards;
export const mayRemove = (cards: Cards) => cards.length > limits.fewestCards;

/** Past either end nothing moves. */
export function moveCard(cards: Cards, from: number, to: number): CarouselCard[] {
  const card = cards[from];
  if (!card || to < 0 || to >= cards.length) return [...cards];
  const others = cards.filter((_, index) => index !== from);
  return [...others.slice(0, to), card, ...others.slice(to)];
}

export const addCard = (cards: Cards, id: string): CarouselCard[] => [...cards, emptyCard(id)];

export const duplicateCard = (cards: Cards, index: number, id: string): CarouselCard[] =>
  cards.flatMap((card, at) => (at === index ? [card, { ...card, id }] : [card]));

export const removeCard = (cards: Cards, index: number): CarouselCard[] =>
  cards.filter((_, at) => at !== index);

/** Back where it was, as far as there still is such a place. */
export const restoreCard = (cards: Cards, index: number, card: CarouselCard): CarouselCard[] => [
  ...cards.slice(0, index),
  card,
  ...cards.slice(index),
];

export const changeCard = (cards: Cards, index: number, change: Partial<CarouselCard>): CarouselCard[] =>
  cards.map((card, at) => (at === index ? { ...card, ...change } : card));

/** Wherever it is by now. */
export const changeCardOf = (
  cards: Cards,
  id: string,
  change: (latest: CarouselCard) => Partial<CarouselCard>,
): CarouselCard[] => cards.map((card) => (card.id === id ? { ...card, ...change(card) } : card));
