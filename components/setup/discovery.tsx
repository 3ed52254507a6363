"use client";

import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, useContext, useEffect, useRef, type ReactNode } from "react";
import { JobCard } from "@/components/jobs/job-card";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import { SkeletonRows } from "@/components/ui/skeleton";
import { startDiscoveryAction } from "@/lib/portfolio/actions";
import { useWatchedRun, type WatchedRun } from "./use-watched-run";

type Discovery = WatchedRun & { workspace: string; notAllowed: string | null };

const DiscoveryContext = createContext<Discovery | null>(null);

function useDiscovery() {
  const discovery = useContext(DiscoveryContext);
  if (!discovery) throw new Error("outside of DiscoveryProvider");
  return discovery;
}

type Props = {
  workspace: string;
  /** Looking that is under way already. */
  runId: string | null;
  /** Nobody has looked yet, and this person may: it begins by itself. */
  begins: boolean;
  notAllowed: string | null;
  children: ReactNode;
};

/** Looking through the portfolios: begun once by itself, watched from wherever the step shows it. */
export function DiscoveryProvider({ workspace, runId, begins, notAllowed, children }: Props) {
  const watched = useWatchedRun(workspace, runId);
  const begun = useRef(false);
  const { start } = watched;

  useEffect(() => {
    if (!begins || begun.current) return;
    begun.current = true;
    start(() => startDiscoveryAction({ workspace }));
  }, [begins, start, workspace]);

  return <DiscoveryContext value={{ ...watched, workspace, notAllowed }}>{children}</DiscoveryContext>;
}

export function LookAgain({ lookedAt }: { lookedAt: string | null }) {
  const t = useTranslations("setup.portfolio");
  const { busy, start, workspace, notAllowed } = useDiscovery();
  return (
    <div className="flex items-center gap-3">
      {lookedAt && !busy && (
        <span className="text-sm text-ink-3">
          {t.rich("lastLooked", { when: () => <RelativeTime at={lookedAt} /> })}
        </span>
      )}
      <Button
        icon={<RefreshCw size={16} />}
        pending={busy}
        notAllowed={notAllowed}
        onClick={() => start(() => startDiscoveryAction({ workspace }))}
      >
        {t("lookAgain")}
      </Button>
    </div>
  );
}

/** How far the looking is, and why it did not get further. */
export function DiscoveryProgress() {
  const { runId, run, refused, workspace } = useDiscovery();
  if (refused) return <Refusal declined={refused} className="mx-6 mb-3 max-md:mx-4" />;
  if (!runId || run?.state === "finished") return null;
  return (
    <div className="px-6 pb-3 empty:hidden max-md:px-4">
      <JobCard workspace={workspace} runId={runId} />
    </div>
  );
}

/** Shown only while nobody looks: an empty list says nothing before the looking has ended. */
export function UnlessLooking({ children }: { children: ReactNode }) {
  return useDiscovery().busy ? <SkeletonRows rows={8} tall /> : children;
}
