import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FoundFinding } from "@/lib/audits/finding-codes";
import { Finding } from "./finding";

type Props = {
  workspace: string;
  findings: readonly FoundFinding[];
  layout?: "panel" | "page" | undefined;
  /** At the right of the head: when it was checked. */
  aside?: ReactNode;
};

/** What stands in the way, then what to look at; what passed folds into one line. */
export function FindingList({ workspace, findings, layout, aside }: Props) {
  const t = useTranslations("findings.groups");
  const toFix = findings.filter(({ state }) => state === "fail");
  const toLookAt = findings.filter(({ state }) => state === "warn" || state === "unknown");
  const passed = findings.filter(({ state }) => state === "pass");
  const row = (finding: FoundFinding) => (
    <li key={finding.code} className="border-b border-line last:border-0">
      <Finding workspace={workspace} finding={finding} layout={layout} />
    </li>
  );
  return (
    <div>
      <div className="flex items-baseline justify-between gap-2 pt-3">
        <h3>{toFix.length ? t("toFix", { count: toFix.length }) : t("nothing")}</h3>
        {aside && <span className="text-sm text-ink-3">{aside}</span>}
      </div>
      <ul>{toFix.map(row)}</ul>
      {toLookAt.length > 0 && <h3 className="pt-3">{t("toLookAt", { count: toLookAt.length })}</h3>}
      <ul>{toLookAt.map(row)}</ul>
      {passed.length > 0 && (
        <details className="group pt-2">
          <summary className="target flex w-fit cursor-pointer items-center gap-1 rounded-xs text-ink-2 hover:text-ink">
            <ChevronRight size={14} className="group-open:rotate-90 rtl:-scale-x-100" />
            {t("passed", { count: passed.length })}
          </summary>
          <ul>{passed.map(row)}</ul>
        </details>
      )}
    </div>
  );
}
