import { useTranslations } from "next-intl";
import { CodeBlock } from "@/components/ui/code-block";
import { RelativeTime } from "@/components/ui/relative-time";
import type { AuditView } from "@/lib/audits/schema";

/** What Meta answered to the check, word for word. */
export function PanelAnswers({ audit }: { audit: AuditView | null }) {
  const t = useTranslations("accounts.panel");
  if (!audit?.answers) return <p className="py-4 text-ink-2">{t("noAnswers")}</p>;
  const lines = JSON.stringify(audit.answers, null, 2)
    .split("\n")
    .map((text) => ({ text }));
  return (
    <div className="grid gap-2 pt-3">
      <p className="text-sm text-ink-3">
        {t.rich("answersFrom", { time: () => <RelativeTime at={audit.answersFrom} /> })}
      </p>
      <CodeBlock label={t("tabs.answers")} language="json" lines={lines} wrap />
    </div>
  );
}
