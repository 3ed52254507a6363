"use client";

import type { LucideIcon } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/tooltip";
import { sideRowClass, sideTextClass } from "./side-class";

type Props = {
  href: string;
  icon: LucideIcon;
  label: string;
  current: boolean;
  labelled: boolean;
  children?: ReactNode;
};

export function NavItem({ href, icon: Icon, label, current, labelled, children }: Props) {
  const link = (
    <Link
      href={href}
      aria-current={current ? "page" : undefined}
      className={cn(
        sideRowClass,
        "font-medium text-ink-2 hover:text-ink",
        current &&
          "bg-press text-ink before:absolute before:inset-y-[5px] before:-start-2 before:w-0.5 before:rounded-e-xs before:bg-accent-text hover:bg-press",
      )}
    >
      <Icon size={16} />
      <span className={sideTextClass}>{label}</span>
      {children}
    </Link>
  );
  if (labelled) return link;
  return (
    <Tooltip content={label} side="right">
      {link}
    </Tooltip>
  );
}
