"use client";

import { useTranslations } from "next-intl";
import { useFieldName } from "@/components/creatives/use-field-name";
import { fieldOfAnchor } from "@/lib/comments/anchor";
import { isPlainField } from "@/lib/creatives/fields";
import type { Creative } from "@/lib/creatives/schema";

/** What a comment is about, in the words of the form. */
export function useAnchorName(creative: Creative) {
  const t = useTranslations("comments");
  const fields = useTranslations("creatives.fields");
  const nameOf = useFieldName(creative.format);
  return (anchor: string | null) => {
    if (anchor === null) return t("whole");
    const field = fieldOfAnchor(creative, anchor);
    if (field) return nameOf(field);
    return isPlainField(anchor) ? t("goneField", { field: fields(anchor) }) : t("goneCard");
  };
}
