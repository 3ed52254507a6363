"use client";

import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { cn } from "@/components/ui/cn";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";
import { useShell } from "./shell-context";

type Props = {
  /** The last one is the page. */
  crumbs: readonly Crumb[];
  /** On a phone there is room for one action. */
  actions?: ReactNode;
  /** On a phone, before the title: where one came from. */
  back?: { href: string; label: string } | undefined;
};

export function TopBar({ crumbs, actions, back }: Props) {
  const { jobChip } = useShell();
  return (
    <header className="flex h-topbar min-w-0 shrink-0 items-center gap-2 border-b border-line px-4 max-md:sticky max-md:top-0 max-md:z-bar max-md:bg-surface max-md:px-3">
      {back && (
        <Link
          href={back.href}
          aria-label={back.label}
          className={cn(buttonClass({ variant: "ghost", size: "icon-sm" }), "md:hidden")}
        >
          <ChevronLeft size={20} className="rtl:rotate-180" />
        </Link>
      )}
      <Breadcrumbs crumbs={crumbs} />
      {jobChip}
      {actions}
    </header>
  );
}
