"use client";

import { useTranslations } from "next-intl";
import { RunLine } from "@/components/jobs/run-line";
import { useRuns } from "@/components/jobs/use-runs";
import { Section } from "@/components/ui/section";
import { isActive } from "@/lib/jobs/schema";

export function RunningJobs({ workspace }: { workspace: string }) {
  const t = useTranslations("overview.running");
  const { data: runs = [] } = useRuns(workspace);
  const ended = runs.length > 0 && !runs.some(isActive);
  return (
    <Section divided title={t(ended ? "ended" : "title")}>
      {runs.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      <ul className="grid gap-3">
        {runs.map((run) => (
          <li key={run.id}>
            <RunLine run={run} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
