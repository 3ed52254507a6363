"use client";

import { useTranslations } from "next-intl";
import { CropThumb } from "./crop-thumb";
import { pictureOf } from "@/lib/creatives/media-slots";
import type { CarouselCard } from "@/lib/creatives/schema";
import type { MediaFacts } from "@/lib/creatives/subject";
import { mediaUrl } from "@/lib/media/media-url";

type Props = { workspace: string; cards: readonly CarouselCard[]; media: readonly MediaFacts[] };

/** The cards in their order, as text. */
export function ReadOnlyCards({ workspace, cards, media }: Props) {
  const t = useTranslations("creatives");
  return (
    <ol className="grid gap-3">
      {cards.map((card, index) => {
        const picture = pictureOf(media, card.media);
        return (
          <li key={card.id} className="flex gap-3" aria-label={t("cards.card", { number: index + 1 })}>
            {picture && (
              <CropThumb src={mediaUrl(workspace, picture.id, "thumb")} size={picture} crop="square" />
            )}
            <span className="grid min-w-0 content-start">
              <bdi className="font-medium">{card.headline || t("preview.noHeadline")}</bdi>
              {card.description && <bdi className="text-ink-2">{card.description}</bdi>}
              <bdi className="text-sm break-all text-ink-3">{card.link}</bdi>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
