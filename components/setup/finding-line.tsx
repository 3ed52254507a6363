import { OctagonX, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { findingKey, findingValues } from "@/lib/audits/finding-text";
import type { OpenFinding } from "@/lib/threads-accounts/schema";
import { PlaceLink } from "./place-link";

/** A finding in one line: what is, what to do, where. */
export function FindingLine({ workspace, finding }: { workspace: string; finding: OpenFinding }) {
  const t = useTranslations("findings");
  const row = useTranslations("setup.threads.row");
  const { code, state, evidence } = finding;
  const key = findingKey(code);
  const values = findingValues(evidence);
  return (
    <ObstacleLine
      state={state === "warn" ? "warn" : "fail"}
      action={<PlaceLink workspace={workspace} code={code} />}
    >
      {row.rich("finding", {
        say: () => <bdi>{t(`${key}.${state}.say`, values)}</bdi>,
        remedy: t(`${key}.${state}.do`, values),
      })}
    </ObstacleLine>
  );
}

type LineProps = { state: "fail" | "warn"; action: ReactNode; children: ReactNode };

export function ObstacleLine({ state, action, children }: LineProps) {
  const t = useTranslations("ui.finding");
  const Icon = state === "fail" ? OctagonX : TriangleAlert;
  return (
    <li className="flex min-h-6 items-start gap-[7px] text-ink-2 max-md:flex-wrap">
      <Icon size={15} className={`mt-[3px] ${state === "fail" ? "text-bad-solid" : "text-warn-solid"}`} />
      <span className="min-w-0 max-md:flex-1">
        <VisuallyHidden>{t(state)} </VisuallyHidden>
        {children}
        {action && <span className="ms-2 whitespace-nowrap max-md:ms-0 max-md:block">{action}</span>}
      </span>
    </li>
  );
}
