"use client";

import { useTranslations } from "next-intl";
import { isPlainField } from "@/lib/creatives/fields";
import type { Change } from "@/lib/drafts/changes-between";

/** What a field that changed is called: "Card 3: Headline". */
export function useChangeName() {
  const t = useTranslations("drafts.versions");
  const fields = useTranslations("creatives.fields");
  const cards = useTranslations("creatives.cards");
  const plain = (name: string) => {
    if (isPlainField(name)) return fields(name);
    if (name === "multiShareOptimized") return cards("optimized");
    if (name === "multiShareEndCard") return cards("endCard");
    return name === "extra" ? t("extra") : name;
  };
  return ({ field, card }: Pick<Change, "field" | "card">) => {
    const [place = field, , name] = field.split(".");
    if (field === "cards") return t("cardOrder");
    if (place === "cards" && card !== undefined) {
      return name === undefined
        ? t("card", { number: card })
        : t("cardField", { number: card, field: plain(name) });
    }
    return plain(field.split(".").at(-1) ?? field);
  };
}
