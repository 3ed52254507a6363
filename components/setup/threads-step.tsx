"use client";

import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { JobCard } from "@/components/jobs/job-card";
import { RunLine } from "@/components/jobs/run-line";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { sharedFindings } from "@/lib/setup/row-findings";
import {
  createRecommendedAction,
  createThreadsAccountsAction,
  lookUpAgainAction,
} from "@/lib/threads-accounts/actions";
import { BackedKind, type KindCounts, type KindRow } from "@/lib/threads-accounts/schema";
import { CreateDialog } from "./create-dialog";
import { FindingLine } from "./finding-line";
import { GridContext } from "./grid-context";
import { KindsGrid } from "./kinds-grid";
import { StepBody } from "./step-body";
import { ThreadsOutbar } from "./threads-outbar";
import { useKindChoice } from "./use-kind-choice";
import { usePlannedAccounts } from "./use-planned-accounts";
import { useThreadsQuery } from "./use-threads-query";
import { useTicks } from "./use-ticks";
import { useWatchedRun } from "./use-watched-run";

type Props = {
  workspace: string;
  rows: KindRow[];
  /** How many the search and the view match, over all pages. */
  matching: number;
  counts: KindCounts;
  /** Runs that were under way when the page was made. */
  creationRun: string | null;
  auditRun: string | null;
  /** Some accounts were never looked up, and this person may: it begins by itself. */
  begins: boolean;
  notAllowed: string | null;
  /** Why nothing can be done here, above everything. */
  notes: ReactNode;
};

/** Accounts and their three kinds: what creatives use, what will be created, what stands in the way. */
export function ThreadsStep(props: Props) {
  const { workspace, rows, matching, counts, creationRun, auditRun, begins, notAllowed, notes } = props;
  const t = useTranslations("setup.threads");
  const { openGuide } = useThreadsQuery();
  const creation = useWatchedRun(workspace, creationRun);
  const audit = useWatchedRun(workspace, auditRun);
  const choice = useKindChoice(workspace, rows);
  const { ticks, planned, tick, sent } = useTicks(workspace, rows, counts);
  const shared = sharedFindings(rows);
  const [asking, setAsking] = useState(false);
  const accounts = usePlannedAccounts(workspace, ticks, asking);
  useBegin(begins, () => audit.start(() => lookUpAgainAction({ workspace, unchecked: true })));

  function create() {
    const without = ticks.without.map(({ sourceId }) => sourceId);
    const also = ticks.also.map(({ sourceId, kind }) => ({ sourceId, kind }));
    creation.start(async () => {
      const result = await createRecommendedAction({ workspace, without, also, acknowledged: true });
      if (result.ok) {
        setAsking(false);
        sent();
      }
      return result;
    });
  }

  // What cannot be undone was acknowledged when it was first asked for; a repeat looks it up before it makes anything.
  function tryAgain(sourceId: string, kind: BackedKind) {
    const items = [{ sourceId, kind }];
    creation.start(() => createThreadsAccountsAction({ workspace, items, acknowledged: true }));
  }

  function tryOneAgain(sourceId: string) {
    const kind = BackedKind.safeParse(creation.items.find((item) => item.sourceId === sourceId)?.kind);
    if (kind.success) tryAgain(sourceId, kind.data);
  }

  const grid = {
    workspace,
    notAllowed,
    ticks,
    tick,
    use: choice.use,
    openGuide,
    lookUpAgain: (sourceId: string) =>
      audit.start(() => lookUpAgainAction({ workspace, sourceIds: [sourceId] })),
    tryAgain,
    creating: new Map(creation.items.map((item) => [item.sourceId, item])),
    checking: audit.busy,
    lookingUp: new Set(
      audit.busy
        ? audit.items.filter(({ state }) => state === "working").map(({ sourceId }) => sourceId)
        : [],
    ),
  };

  return (
    <GridContext value={grid}>
      <StepBody
        title={t("title")}
        intro={t("intro", { count: counts.total })}
        action={
          counts.total > 0 && (
            <Button
              icon={<RefreshCw size={16} />}
              pending={audit.busy}
              notAllowed={notAllowed}
              onClick={() => audit.start(() => lookUpAgainAction({ workspace, all: true }))}
            >
              {t("lookUpAgain")}
            </Button>
          )
        }
        className="pb-0"
      >
        {notes}
        {shared.length > 0 && (
          <ul className="grid gap-1 px-6 pb-3 max-md:px-4">
            {shared.map((finding) => (
              <FindingLine key={finding.code} workspace={workspace} finding={finding} />
            ))}
          </ul>
        )}
        <div className="grid gap-3 px-6 pb-3 empty:hidden max-md:px-4">
          {audit.refused && <Refusal declined={audit.refused} />}
          {!asking && creation.refused && <Refusal declined={creation.refused} />}
          {choice.refused && <Refusal declined={choice.refused} />}
          {creation.runId && (
            <JobCard
              workspace={workspace}
              runId={creation.runId}
              onTryAgain={tryOneAgain}
              onClose={creation.close}
            />
          )}
          {audit.run && audit.busy && (
            <Card className="px-4 py-3">
              <RunLine run={audit.run} />
            </Card>
          )}
        </div>
        <KindsGrid rows={choice.rows} matching={matching} counts={counts} />
      </StepBody>
      <ThreadsOutbar
        workspace={workspace}
        planned={planned}
        ready={counts.ready}
        busy={creation.busy}
        notAllowed={notAllowed}
        onCreate={() => setAsking(true)}
      />
      <CreateDialog
        open={asking}
        onOpenChange={setAsking}
        counts={planned}
        accounts={accounts}
        pending={creation.busy}
        refused={creation.refused}
        onConfirm={create}
      />
    </GridContext>
  );
}

/** Runs once for each visit, however often the page is drawn. */
function useBegin(begins: boolean, begin: () => void) {
  const begun = useRef(false);
  useEffect(() => {
    if (!begins || begun.current) return;
    begun.current = true;
    begin();
  });
}
