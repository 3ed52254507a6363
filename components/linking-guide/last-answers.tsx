import { Check, CircleQuestionMark, Minus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { RelativeTime } from "@/components/ui/relative-time";
import type { GuideAnswer } from "@/lib/setup/guide-account";

const marks = {
  found: { icon: Check, look: "text-ok-solid" },
  none: { icon: Minus, look: "text-ink-3" },
  unknown: { icon: CircleQuestionMark, look: "text-ink-3" },
  refused: { icon: X, look: "text-bad-solid" },
} as const;

/** What the last look-ups answered, the newest first. */
export function LastAnswers({ answers }: { answers: readonly GuideAnswer[] }) {
  const t = useTranslations("linking-guide.card");
  if (answers.length === 0) return <p className="text-ink-3">{t("noAnswers")}</p>;
  return (
    <ul aria-label={t("lastAnswers")} className="grid gap-2">
      {answers.map(({ id, state, at }) => {
        const { icon: Icon, look } = marks[state];
        return (
          <li key={id} className="grid grid-cols-[16px_1fr_auto] items-start gap-[9px]">
            <Icon size={16} className={cn("mt-0.5", look)} />
            <span>{t(`answers.${state}`)}</span>
            <RelativeTime at={at} className="text-sm leading-[var(--lh-base)] text-ink-3" />
          </li>
        );
      })}
    </ul>
  );
}
