"use client";

import { useTranslations } from "next-intl";
import { fieldSections } from "@/lib/creatives/fields";
import type { Change } from "@/lib/drafts/changes-between";

type Known = keyof typeof fieldSections;
const isKnown = (name: string): name is Known => Object.hasOwn(fieldSections, name);

/** What a field that changed is called: "Card 3: Headline". */
export function useChangeName() {
  const t = useTranslations("drafts.versions");
  const fields = useTranslations("creatives.fields");
  const plain = (name: string) => {
    if (isKnown(name)) return fields(name);
    return name === "extra" ? t("extra") : name;
  };
  return ({ field, card }: Change) => {
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
