"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldMessage } from "@/components/ui/field-message";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { CardFields } from "./card-fields";
import { CardTiles } from "./card-tiles";
import { useFieldNotes } from "./field-notes";
import { useStudio } from "./studio-context";
import { useCards } from "./use-cards";
import { limits } from "@/lib/creatives/limits";
import type { Carousel } from "@/lib/creatives/schema";

/** The cards side by side, and the fields of the one that is open. Whatever dragging does, menus and keys do too. */
export function CardsEditor({ carousel }: { carousel: Carousel }) {
  const t = useTranslations("creatives.cards");
  const { change } = useStudio();
  const cards = useCards(carousel);
  // Ten tiles may follow a key later than the field that is typed in.
  const shown = useDeferredValue(carousel.cards);
  const { id, error, warning, help, mark } = useFieldNotes("cards");
  const open = carousel.cards[cards.open];
  const message = error ?? warning ?? help;

  return (
    <>
      <CardTiles shown={shown} cards={cards} />
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
