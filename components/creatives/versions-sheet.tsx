"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Broken } from "@/components/ui/broken";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { Segmented } from "@/components/ui/segmented";
import { Sheet } from "@/components/ui/sheet";
import { SkeletonRows } from "@/components/ui/skeleton";
import { useVersions } from "./use-versions";
import { VersionEntry } from "./version-entry";
import { restoreVersionAction } from "@/lib/drafts/actions";
import type { DraftView } from "@/lib/drafts/schema";
import type { DraftId } from "@/lib/ids";

type Props = {
  workspace: string;
  draftId: DraftId;
  /** The newest that is saved; null while one is on its way. */
  shown: number | null;
  version: () => number;
  canRestore: boolean;
  flush: () => Promise<boolean>;
  take: (current: DraftView) => void;
  onClose: () => void;
};

/** The draft's history. Bringing one back makes a new version, so that it is undone in the same way. */
export function VersionsSheet(props: Props) {
  const { workspace, draftId, shown, version, canRestore, flush, take, onClose } = props;
  const t = useTranslations("drafts.versions");
  const [against, setAgainst] = useState<"before" | "now">("before");
  const { query, entries } = useVersions(workspace, draftId, shown);
  const now = entries[0]?.value ?? null;
  const restore = useMutation({
    mutationFn: async (wanted: number) => {
      if (!(await flush())) return { saved: false } as const;
      const answer = await restoreVersionAction({
        ...{ workspace, draftId, version: wanted },
        baseVersion: version(),
      });
      if (answer.ok) take(answer.current);
      return { saved: true, wanted, answer } as const;
    },
  });
  const done = restore.data;
  const options = (["before", "now"] as const).map((value) => ({ value, label: t(value) }));

  return (
    <Sheet open onOpenChange={(open) => !open && onClose()} title={t("title")}>
      <div className="flex items-center justify-between gap-2 border-b border-line px-4 py-2">
        <span className="text-sm text-ink-3">{t("compare")}</span>
        <Segmented label={t("compare")} value={against} onChange={setAgainst} options={options} />
      </div>
      <div role="status">
        {done?.saved && done.answer.ok && (
          <Note tone="ok" title={t("restored", { version: done.wanted })} className="m-4" />
        )}
        {done?.saved === false && <Note tone="warn" title={t("unsaved")} className="m-4" />}
      </div>
      {done?.saved && !done.answer.ok && (
        <div className="m-4">
          <Refusal declined={done.answer} />
        </div>
      )}
      {query.isPending && <SkeletonRows rows={6} tall />}
      {query.isError && <Broken onRetry={() => void query.refetch()} />}
      <ol aria-label={t("title")}>
        {entries.map((entry, index) => (
          <VersionEntry
            key={entry.version}
            {...{ workspace, entry, against, now }}
            isNow={index === 0}
            restoring={restore.isPending && restore.variables === entry.version}
            onRestore={canRestore ? () => restore.mutate(entry.version) : null}
          />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button className="m-4" pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t("older")}
        </Button>
      )}
    </Sheet>
  );
}
