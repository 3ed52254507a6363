"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useFieldNotes } from "./field-notes";
import { LinkInput } from "./link-input";
import { useStudio } from "./studio-context";
import { VideoFields } from "./video-fields";
import { changeCardOf } from "@/lib/creatives/cards";
import { counterOf } from "@/lib/creatives/counter-of";
import { cardFieldId, type CardField } from "@/lib/creatives/fields";
import type { Carousel, CarouselCard } from "@/lib/creatives/schema";
import { within } from "@/lib/creatives/within";

type Props = { carousel: Carousel; card: CarouselCard; index: number };

/** What one card shows, says and leads to. */
export function CardFields({ carousel, card, index }: Props) {
  const t = useTranslations("creatives");
  const { change, touch } = useStudio();
  const { headline, description, link } = card;
  const idOf = (field: CardField) => cardFieldId(index, field);
  const set = (field: CardField, next: (latest: CarouselCard) => Partial<CarouselCard>) =>
    change(
      idOf(field),
      within("carousel", (latest) => ({ ...latest, cards: changeCardOf(latest.cards, card.id, next) })),
    );

  return (
    <fieldset className="grid gap-3 border-t border-line pt-3">
      <legend className="float-left mb-3 w-full font-medium">
        {t("cards.of", { number: index + 1, count: carousel.cards.length })}
      </legend>
      <VideoFields
        choice={card.media}
        place={card.id}
        fields={{ media: idOf("media"), thumbnail: idOf("thumbnail") }}
        takes="all"
        crop="square"
        onChange={(field, next) =>
          set(field === idOf("media") ? "media" : "thumbnail", ({ media }) => ({ media: next(media) }))
        }
      />
      <div className="grid grid-cols-2 items-start gap-3 max-md:grid-cols-1">
        <Field
          label={t("fields.headline")}
          api="name"
          counter={counterOf(idOf("headline"), headline)}
          {...useFieldNotes(idOf("headline"))}
        >
          <Input
            dir="auto"
            value={headline}
            onChange={(event) => set("headline", () => ({ headline: event.target.value }))}
            onBlur={() => touch(idOf("headline"))}
          />
        </Field>
        <Field
          label={t("fields.description")}
          api="description"
          counter={counterOf(idOf("description"), description)}
          {...useFieldNotes(idOf("description"))}
        >
          <Input
            dir="auto"
            value={description}
            onChange={(event) => set("description", () => ({ description: event.target.value }))}
          />
        </Field>
      </div>
      <Field
        label={t("fields.link")}
        api="link"
        counter={counterOf(idOf("link"), link)}
        {...useFieldNotes(idOf("link"))}
      >
        <LinkInput
          value={link}
          onChange={(next) => set("link", () => ({ link: next }))}
          onBlur={() => touch(idOf("link"))}
        />
      </Field>
    </fieldset>
  );
}
