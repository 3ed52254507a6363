"use client";

import { ChevronRight, History } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { RelativeTime } from "@/components/ui/relative-time";
import { Tag } from "@/components/ui/tag";
import { ChangeList } from "./change-list";
import type { Entry } from "./use-versions";
import type { Creative } from "@/lib/creatives/schema";
import { changesBetween } from "@/lib/drafts/changes-between";

type Props = {
  workspace: string;
  entry: Entry;
  against: "before" | "now";
  now: Creative | null;
  isNow: boolean;
  restoring: boolean;
  /** Null where nothing may be changed. */
  onRestore: (() => void) | null;
};

export function VersionEntry({ workspace, entry, against, now, isNow, restoring, onRestore }: Props) {
  const t = useTranslations("drafts.versions");
  const drafts = useTranslations("drafts.conflict");
  const reviews = useTranslations("reviews");
  const [isOpen, setOpen] = useState(false);
  const { version, value, before, by, savedAt, restoredFrom, isPublished, approvedBy } = entry;
  const other = against === "before" ? before : now;
  const changes =
    other && (against === "before" ? changesBetween(other, value) : changesBetween(value, other));
  return (
    <li className="border-b border-line">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex w-full items-start gap-2 px-4 py-2.5 text-start hover:bg-hover"
      >
        <ChevronRight
          size={16}
          className={cn(
            "mt-0.5 shrink-0 text-ink-3 transition-transform duration-fast",
            isOpen && "rotate-90",
          )}
        />
        <span className="grid min-w-0 flex-1 gap-0.5">
          <span className="flex flex-wrap items-center gap-1.5 font-medium tabular-nums">
            {t("version", { version })}
            {isNow && <Tag held>{t("current")}</Tag>}
            {approvedBy && (
              <Tag>{reviews("versionApproved", { name: approvedBy.name ?? drafts("somebody") })}</Tag>
            )}
            {isPublished && <Tag>{t("published")}</Tag>}
            {restoredFrom !== null && <Tag>{t("restoredFrom", { version: restoredFrom })}</Tag>}
          </span>
          <span className="truncate text-sm text-ink-3">
            {t.rich("line", {
              name: by?.name ?? drafts("somebody"),
              time: () => <RelativeTime at={savedAt} />,
            })}
          </span>
        </span>
        {changes && (
          <span className="shrink-0 text-sm text-ink-3">{t("changes", { count: changes.length })}</span>
        )}
      </button>
      {isOpen && (
        <div className="grid gap-3 px-4 ps-10 pb-4">
          {!changes && <p className="text-ink-2">{t("first")}</p>}
          {changes?.length === 0 && <p className="text-ink-2">{t("same")}</p>}
          {changes && changes.length > 0 && <ChangeList workspace={workspace} changes={changes} />}
          {onRestore && !isNow && (
            <Button
              size="sm"
              icon={<History size={14} />}
              pending={restoring}
              onClick={onRestore}
              className="justify-self-start"
            >
              {t("restore", { version })}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
