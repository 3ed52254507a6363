"use client";

import { DndContext, type DragEndEvent } from "@dnd-kit/core";
import { rectSortingStrategy, SortableContext } from "@dnd-kit/sortable";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldMessage } from "@/components/ui/field-message";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { CardFields } from "./card-fields";
import { CardTile } from "./card-tile";
import { useFieldNotes } from "./field-notes";
import { useStudio } from "./studio-context";
import { useCardDrag } from "./use-card-drag";
import { useCards } from "./use-cards";
import { limits } from "@/lib/creatives/limits";
import type { Carousel } from "@/lib/creatives/schema";

/** The cards side by side, and the fields of the one that is open. Whatever dragging does, menus and keys do too. */
export function CardsEditor({ carousel }: { carousel: Carousel }) {
  const t = useTranslations("creatives.cards");
  const { change, setOpenCard } = useStudio();
  const cards = useCards(carousel);
  const ids = carousel.cards.map(({ id }) => id);
  const { sensors, accessibility } = useCardDrag(ids);
  const { id, error, warning, help, mark } = useFieldNotes("cards");
  const open = carousel.cards[cards.open];
  const message = error ?? warning ?? help;

  function drop({ active, over }: DragEndEvent) {
    if (over) cards.move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  }

  return (
    <>
      <DndContext id={useId()} sensors={sensors} accessibility={accessibility} onDragEnd={drop}>
        <SortableContext items={ids} strategy={rectSortingStrategy}>
          <ol
            aria-label={t("list")}
            className="grid grid-cols-[repeat(auto-fill,minmax(118px,1fr))] gap-2 max-md:grid-cols-2"
          >
            {carousel.cards.map((card, index) => (
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
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
        <Button
          id={id}
          size="sm"
          icon={<Plus size={14} />}
          onClick={cards.add}
          notAllowed={cards.mayAdd ? undefined : t("addFull", { limit: limits.mostCards })}
        >
          {t("add")}
        </Button>
        {mark}
        {message && (
          <FieldMessage id={`${id}-message`} tone={error ? "bad" : warning ? "warn" : undefined}>
            {message}
          </FieldMessage>
        )}
      </div>
      <VisuallyHidden role="status">{cards.said}</VisuallyHidden>
      {open && <CardFields key={open.id} carousel={carousel} card={open} index={cards.open} />}
      <div className="grid gap-1.5">
        <Checkbox
          checked={carousel.multiShareOptimized}
          onChange={(multiShareOptimized) => change("cards", { ...carousel, multiShareOptimized })}
        >
          {t("optimized")} <code className="font-mono text-xs text-ink-3">{"multi_share_optimized"}</code>
        </Checkbox>
        <Checkbox
          checked={carousel.multiShareEndCard}
          onChange={(multiShareEndCard) => change("cards", { ...carousel, multiShareEndCard })}
        >
          {t("endCard")} <code className="font-mono text-xs text-ink-3">{"multi_share_end_card"}</code>
        </Checkbox>
      </div>
    </>
  );
}
