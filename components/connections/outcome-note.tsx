"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { IconButton } from "@/components/ui/icon-button";
import { Note } from "@/components/ui/note";
import { outcomeParam, parseOutcome } from "@/lib/auth/round-trip";
import { useOutcomeWords } from "./use-outcome-words";

/** Above the page somebody comes back to from Facebook: why the round brought nothing, or not all it should. */
export function OutcomeNote() {
  const t = useTranslations("connections.outcome");
  const wordsOf = useOutcomeWords();
  const search = useSearchParams();
  const pathname = usePathname();
  const router = useRouter();
  const outcome = search.get(outcomeParam);
  if (!outcome) return null;

  const words = wordsOf(parseOutcome(outcome));

  function dismiss() {
    const left = new URLSearchParams(search);
    left.delete(outcomeParam);
    router.replace(`${pathname}${left.size > 0 ? `?${left}` : ""}`, { scroll: false });
  }

  return (
    <div role="status" className="px-5 pt-3 max-md:px-4">
      <Note
        tone="warn"
        title={words.title}
        action={<IconButton size="sm" label={t("dismiss")} icon={<X size={14} />} onClick={dismiss} />}
      >
        {words.text}
      </Note>
    </div>
  );
}
