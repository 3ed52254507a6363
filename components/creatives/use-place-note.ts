"use client";

import { useTranslations } from "next-intl";
import type { PublicationView, TargetView } from "@/lib/creatives/publication-schema";
import { canSpend, isShut, nameDisableReason, nameStatus } from "@/lib/portfolio/ad-account-status";

/** Why an ad account cannot be chosen, what could go wrong in it, or what it has already: the first of these. */
export function usePlaceNote(target: TargetView, label: string, known: PublicationView | null) {
  const t = useTranslations("creatives.places");
  const reasons = useTranslations("ad-accounts");
  const status = nameStatus(target.status);

  const obstacle =
    status && isShut(status)
      ? reasons(`reasons.${nameDisableReason(target.disableReason)}`)
      : target.canAdvertise === false
        ? reasons("noRole")
        : null;
  const warning =
    target.mayUseInstagram === false
      ? t("notAssigned", { label })
      : status && !canSpend(status)
        ? t("notActive")
        : null;
  const hint = known?.creativeId ? t("there", { id: known.creativeId }) : null;
  return { obstacle, warning: hint ? null : warning, hint };
}
