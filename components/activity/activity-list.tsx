import { LockKeyhole } from "lucide-react";
import { useTranslations } from "next-intl";
import { RelativeTime } from "@/components/ui/relative-time";
import { resultsOf } from "@/lib/activity/result-of";
import { isVerb } from "@/lib/activity/verbs";
import type { Activity } from "@/lib/generated/prisma/client";
import { ResultWords } from "./result-words";
import { Who } from "./who";

/** The table for a phone: two lines an act. */
export function ActivityList({ rows }: { rows: readonly Activity[] }) {
  const t = useTranslations("activity");
  return (
    <ul className="border-t border-line">
      {rows.map((act) => {
        const results = resultsOf(act);
        return (
          <li key={act.id} className="grid grid-cols-1 gap-0.5 border-b border-line px-4 py-2.5">
            <span className="flex items-center gap-1.5">
              <span className="font-medium">{isVerb(act.verb) ? t(`kinds.${act.verb}`) : act.verb}</span>
              {act.irreversible && (
                <LockKeyhole size={14} className="text-ink-3" role="img" aria-label={t("irreversible")} />
              )}
              <span className="ms-auto text-ink-3">
                <RelativeTime at={act.at} short />
              </span>
            </span>
            <span className="break-words text-ink-2">
              <bdi>{act.objectLabel || t("somebody")}</bdi>
              {" · "}
              <Who act={act} />
              {results.length > 0 && " · "}
              <ResultWords results={results} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
