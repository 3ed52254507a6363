"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Popover } from "radix-ui";
import { useEffect, useRef } from "react";
import { Spinner } from "@/components/ui/spinner";
import { menuClass } from "@/components/ui/floating-class";
import { isActive } from "@/lib/jobs/schema";
import { RunLine } from "./run-line";
import { useRuns } from "./use-runs";

/** The newest running job in the top bar; opens the list of jobs. Pages read their rows anew as it goes. */
export function RunningChip({ workspace }: { workspace: string }) {
  const t = useTranslations("jobs");
  const router = useRouter();
  const { data } = useRuns(workspace);
  const runs = data ?? [];
  const newest = runs.find(isActive);
  const progress = data ? data.map(({ id, state, done }) => `${id}${state}${done}`).join() : null;
  const seen = useRef<string | null>(null);

  useEffect(() => {
    if (progress === null) return;
    if (seen.current !== null && seen.current !== progress) router.refresh();
    seen.current = progress;
  }, [progress, router]);

  if (!newest) return null;
  const { type, done, total } = newest;
  const text =
    type === "discovery" ? t("chip.discovery", { done }) : t(`chip.${type}`, { done, total: total ?? done });
  return (
    <Popover.Root>
      <Popover.Trigger className="inline-flex h-[26px] min-w-0 shrink items-center gap-[7px] rounded-full border border-line px-[9px] text-sm text-ink-2 tabular-nums hover:bg-hover max-md:h-9">
        <Spinner size={13} />
        <span className="truncate">{text}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className={`${menuClass} w-[340px] p-3`}
        >
          <h2 className="mb-2">{t("title")}</h2>
          <ul className="grid gap-3">
            {runs.map((run) => (
              <li key={run.id}>
                <RunLine run={run} />
              </li>
            ))}
          </ul>
          <p className="mt-2 text-sm text-ink-3">{t("leave")}</p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
