"use client";

import { useTranslations } from "next-intl";
import { useOptimistic, useTransition } from "react";
import { useRouter } from "next/navigation";
import { Identity } from "@/components/threads-accounts/identity";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import type { Declined } from "@/lib/decline";
import { includeSourcesAction } from "@/lib/portfolio/actions";
import type { PortfolioSource } from "@/lib/portfolio/schema";

type Props = {
  workspace: string;
  rows: PortfolioSource[];
  mayChange: boolean;
  onRefused: (declined: Declined | null) => void;
};

/** One page of what was found. A tick counts at once; the server has the last word. */
export function SourceList({ workspace, rows, mayChange, onRefused }: Props) {
  const t = useTranslations("setup.portfolio");
  const router = useRouter();
  const [, start] = useTransition();
  const [shown, show] = useOptimistic(rows, (before, changed: { id: string; included: boolean }) =>
    before.map((row) => (row.id === changed.id ? { ...row, included: changed.included } : row)),
  );

  function include(id: string, included: boolean) {
    start(async () => {
      show({ id, included });
      const result = await includeSourcesAction({ workspace, sourceIds: [id], included });
      onRefused(result.ok ? null : result);
      router.refresh();
    });
  }

  return (
    <ul aria-label={t("listLabel")}>
      {shown.map((row) => (
        <li
          key={row.id}
          className={cn(
            "relative flex min-h-row-tall items-center gap-3 border-b border-line px-6 hover:bg-hover max-md:px-4",
            row.included && "bg-accent-tint",
          )}
        >
          <Checkbox
            aria-label={t("include", { name: row.label })}
            checked={row.included}
            disabled={!mayChange}
            onChange={(included) => include(row.id, included)}
            className="!static after:!inset-0"
          />
          <Identity
            className="min-w-0 flex-1"
            kind={row.type}
            name={row.label}
            src={row.pictureUrl}
            secondary={secondLine(row, t("types.page"))}
          />
          <bdi className="w-48 truncate text-ink-2 max-md:hidden">{row.businessName ?? t("noBusiness")}</bdi>
        </li>
      ))}
    </ul>
  );
}

function secondLine(row: PortfolioSource, page: string) {
  if (row.type === "page") return page;
  const names = [row.name, ...row.pages.map(({ name }) => name)].filter((name) => name && name !== row.label);
  return [...new Set(names)].join(" · ");
}
