"use client";

import { useTranslations } from "next-intl";
import { Progress } from "@/components/ui/progress";
import { RelativeTime } from "@/components/ui/relative-time";
import { isActive, type RunView } from "@/lib/jobs/schema";
import { parseReason } from "@/lib/reasons";
import { useReasonText } from "./use-reason-text";

/** How far a job is: its name, the bar, then what holds it up or what came of it. */
export function RunLine({ run }: { run: RunView }) {
  const t = useTranslations("jobs");
  const reasons = useTranslations("reasons");
  const reasonText = useReasonText();
  const { done, total, created, existed, failed, waitsUntil, finishesAt, problems } = run;
  const [first] = problems;
  const active = isActive(run);
  const text = total === null ? t("soFar", { done }) : t("progress", { done, total });
  const result = t("result", { created, existed, failed }).trim();
  return (
    <div className="grid gap-1">
      <div className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate font-medium">{t(`${active ? "type" : "ended"}.${run.type}`)}</span>
        <span className="shrink-0 text-sm text-ink-2 tabular-nums">
          {active || run.state === "finished" ? text : t(`state.${run.state}`)}
        </span>
      </div>
      {active && <Progress label={t(`type.${run.type}`)} value={done} max={total} text={text} />}
      {run.state === "waiting" && waitsUntil && run.reason && (
        <p className="text-sm text-warn-text">
          {t.rich(finishesAt ? "waitsLong" : "waits", {
            reason: reasons(`${parseReason(run.reason)}.title`),
            time: () => <RelativeTime at={waitsUntil} ahead />,
            finish: () => <RelativeTime at={finishesAt ?? waitsUntil} ahead />,
          })}
        </p>
      )}
      {run.state === "failed" && run.reason && (
        <p className="text-sm text-bad-text">{reasonText(run.reason)}</p>
      )}
      {first && (
        <p className="text-sm text-warn-text">
          {t.rich("incomplete", {
            count: problems.length,
            more: problems.length - 1,
            name: () => <bdi>{first.name ?? t("own")}</bdi>,
            reason: reasons(`${parseReason(first.reason)}.title`),
          })}
        </p>
      )}
      {result && <p className="text-sm text-ink-3">{result}</p>}
    </div>
  );
}
