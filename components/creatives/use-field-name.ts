"use client";

import { useTranslations } from "next-intl";
import { cardOfField, isPlainField, type FieldId } from "@/lib/creatives/fields";
import type { CreativeFormat } from "@/lib/creatives/schema";

/** What a field is called where people are sent to it: "Card 3: Destination". */
export function useFieldName(format: CreativeFormat) {
  const t = useTranslations("creatives");
  const plain = (name: string) => {
    if (name === "media") return t(`mediaFields.${format}`);
    return isPlainField(name) ? t(`fields.${name}`) : name;
  };
  return (field: FieldId) => {
    const card = cardOfField(field);
    return card ? t("cardField", { number: card.index + 1, field: plain(card.field) }) : plain(field);
  };
}
