"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { stopRunAction } from "@/lib/jobs/actions";
import { isActive } from "@/lib/jobs/schema";
import { JobItems } from "./job-items";
import { RunLine } from "./run-line";
import { useRun } from "./use-runs";

type Props = {
  workspace: string;
  runId: string;
  /** Offers the same again for one account that failed. */
  onTryAgain?: ((sourceId: string) => void) | undefined;
  onClose?: (() => void) | undefined;
};

/** A job while one watches: the bar, what became of each account, and a way to stop it. It goes on without this page. */
export function JobCard({ workspace, runId, onTryAgain, onClose }: Props) {
  const t = useTranslations("jobs");
  const queries = useQueryClient();
  const { data, isError } = useRun(workspace, runId);
  const stop = useMutation({
    mutationFn: () => stopRunAction({ workspace, runId }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["jobs", workspace] }),
  });
  if (!data) return isError ? <Note tone="warn" title={t("lost")} /> : null;
  const active = isActive(data.run);

  return (
    <Card className="grid gap-3 p-4">
      <RunLine run={data.run} />
      <JobItems items={data.items} total={data.run.total} onTryAgain={onTryAgain} />
      {stop.data?.ok === false && <Refusal declined={stop.data} />}
      <div className="flex items-center gap-3">
        <span className="min-w-0 flex-1 text-sm text-ink-3">{active && t("leave")}</span>
        {active && (
          <Button
            size="sm"
            pending={stop.isPending}
            notAllowed={data.run.stopRequested ? t("stopping") : undefined}
            title={t("stopHint")}
            onClick={() => stop.mutate()}
          >
            {data.run.stopRequested ? t("stopping") : t("stop")}
          </Button>
        )}
        {!active && onClose && (
          <Button size="sm" onClick={onClose}>
            {t("close")}
          </Button>
        )}
      </div>
    </Card>
  );
}
