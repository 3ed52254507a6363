"use client";

import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";
import { useShell } from "./shell-context";

type Props = {
  /** The last one is the page. */
  crumbs: readonly Crumb[];
  /** On a phone there is room for one action. */
  actions?: ReactNode;
};

export function TopBar({ crumbs, actions }: Props) {
  const { jobChip } = useShell();
  return (
    <header className="flex h-topbar min-w-0 shrink-0 items-center gap-2 border-b border-line px-4 max-md:sticky max-md:top-0 max-md:z-bar max-md:bg-surface max-md:px-3">
      <Breadcrumbs crumbs={crumbs} />
      {jobChip}
      {actions}
    </header>
  );
}
