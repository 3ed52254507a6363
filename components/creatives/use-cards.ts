"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useToast } from "@/components/ui/toast";
import { randomUuid } from "./random-uuid";
import { useStudio } from "./studio-context";
import {
  addCard,
  duplicateCard,
  mayAdd,
  mayRemove,
  moveCard,
  removeCard,
  restoreCard,
} from "@/lib/creatives/cards";
import type { Carousel, CarouselCard } from "@/lib/creatives/schema";
import { within } from "@/lib/creatives/within";

/** All that can be done to the cards as a whole. Each act says what became of it, and leaves the right card open. */
export function useCards(carousel: Carousel) {
  const t = useTranslations("creatives.cards");
  const { change, openCard, setOpenCard } = useStudio();
  const toast = useToast();
  const [said, setSaid] = useState("");
  const { cards } = carousel;

  function put(next: (latest: readonly CarouselCard[]) => CarouselCard[], open: number) {
    change(
      "cards",
      within("carousel", (latest) => ({ ...latest, cards: next(latest.cards) })),
    );
    setOpenCard(open);
  }
  const place = (index: number, count: number) => ({ number: index + 1, count });

  return {
    ...{
      said,
      open: Math.min(openCard, cards.length - 1),
      mayAdd: mayAdd(cards),
      mayRemove: mayRemove(cards),
    },
    move(from: number, to: number) {
      if (to < 0 || to >= cards.length || to === from) return;
      put((latest) => moveCard(latest, from, to), to);
      setSaid(t("moved", { from: from + 1, ...place(to, cards.length) }));
    },
    add() {
      if (!mayAdd(cards)) return;
      const id = randomUuid();
      put((latest) => addCard(latest, id), cards.length);
      setSaid(t("added", place(cards.length, cards.length + 1)));
    },
    duplicate(index: number) {
      if (!mayAdd(cards)) return;
      const id = randomUuid();
      put((latest) => duplicateCard(latest, index, id), index + 1);
      setSaid(t("added", place(index + 1, cards.length + 1)));
    },
    remove(index: number) {
      if (!mayRemove(cards)) return;
      const removed = cards[index];
      if (!removed) return;
      put((latest) => removeCard(latest, index), Math.max(0, index - 1));
      const restore = within("carousel", (latest) =>
        mayAdd(latest.cards) ? { ...latest, cards: restoreCard(latest.cards, index, removed) } : latest,
      );
      const undo = { label: t("undo"), onSelect: () => change("cards", restore) };
      toast({ text: t("removed", { number: index + 1 }), undo });
    },
  };
}
export type Cards = ReturnType<typeof useCards>;
