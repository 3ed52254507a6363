"use client";

import { useTranslations } from "next-intl";
import { commonCallToAction, spellCallToAction } from "@/lib/creatives/call-to-action";

/** Our words for the common types; the others are spelled as Meta names them. */
export function useCallToActionLabel() {
  const t = useTranslations("creatives.callToAction");
  return (type: string) => {
    const common = commonCallToAction(type);
    return common ? t(common) : spellCallToAction(type);
  };
}
