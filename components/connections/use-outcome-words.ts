import { useTranslations } from "next-intl";
import type { Outcome } from "@/lib/auth/round-trip";

/** What happened in a failed round through Facebook, and what to do. */
export function useOutcomeWords() {
  const t = useTranslations("connections.outcome");
  const reasons = useTranslations("reasons");
  return (outcome: Outcome) =>
    "round" in outcome
      ? { title: t(`${outcome.round}.title`), text: t(`${outcome.round}.text`) }
      : { title: reasons(`${outcome.reason}.title`), text: reasons(`${outcome.reason}.remedy`) };
}
