"use client";

import { DndContext, type DragEndEvent } from "@dnd-kit/core";
import { rectSortingStrategy, SortableContext } from "@dnd-kit/sortable";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { CardTile } from "./card-tile";
import { useStudio } from "./studio-context";
import { useCardDrag } from "./use-card-drag";
import type { Cards } from "./use-cards";
import type { CarouselCard } from "@/lib/creatives/schema";

type Props = { shown: readonly CarouselCard[]; cards: Cards };

/** The cards side by side, to be opened and put into order. */
export function CardTiles({ shown, cards }: Props) {
  const t = useTranslations("creatives.cards");
  const { setOpenCard } = useStudio();
  const ids = shown.map(({ id }) => id);
  const { sensors, accessibility } = useCardDrag(ids);

  function drop({ active, over }: DragEndEvent) {
    if (over) cards.move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  }

  return (
    <DndContext id={useId()} sensors={sensors} accessibility={accessibility} onDragEnd={drop}>
      <SortableContext items={ids} strategy={rectSortingStrategy}>
        <ol
          aria-label={t("list")}
          className="grid grid-cols-[repeat(auto-fill,minmax(118px,1fr))] gap-2 max-md:grid-cols-2"
        >
          {shown.map((card, index) => (
            <CardTile
              key={card.id}
              card={card}
              index={index}
              cards={cards}
              onOpen={() => setOpenCard(index)}
              isLast={index === ids.length - 1}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
