import { useTranslations } from "next-intl";
import { Status } from "@/components/audits/status";
import { RelativeTime } from "@/components/ui/relative-time";
import type { HistoryLine } from "@/lib/audits/schema";
import { obstacleKey } from "@/lib/accounts/obstacle-key";

/** What differs from the verdicts before: a code that changed its state, or is new, or is gone. */
function changedCodes(line: HistoryLine, before: HistoryLine | undefined) {
  if (!before) return [];
  const earlier = new Map(before.findings.map(({ code, state }) => [code, state]));
  return line.findings.filter(({ code, state }) => earlier.get(code) !== state);
}

export function PanelHistory({ lines }: { lines: HistoryLine[] }) {
  const t = useTranslations("accounts");
  if (lines.length === 0) return <p className="py-4 text-ink-2">{t("panel.noHistory")}</p>;
  return (
    <ol>
      {lines.map((line, at) => (
        <li key={line.id} className="grid gap-1 border-b border-line py-2.5 last:border-0">
          <span className="flex items-center justify-between gap-2">
            <Status status={line.overall} plain />
            <RelativeTime at={line.to} className="text-sm text-ink-3" />
          </span>
          {at === lines.length - 1 && <span className="text-sm text-ink-2">{t("panel.firstCheck")}</span>}
          {line.checks > 1 && (
            <span className="text-sm text-ink-3">{t("panel.checksAlike", { count: line.checks })}</span>
          )}
          <ul className="text-sm text-ink-2">
            {changedCodes(line, lines[at + 1]).map(({ code, state }) => (
              <li key={code}>
                {t("panel.changed", {
                  what: t(`obstacles.${obstacleKey(code)}.topic`),
                  state: t(`panel.findingState.${state}`),
                })}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
