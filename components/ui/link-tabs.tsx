import { useFormatter } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { tabClass, tabCountClass, tabListClass } from "./tab-class";

type Props = {
  label: string;
  tabs: readonly { href: string; label: ReactNode; count?: number | undefined; current: boolean }[];
  className?: string | undefined;
};

/** Tabs whose choice is in the URL. */
export function LinkTabs({ label, tabs, className }: Props) {
  const format = useFormatter();
  return (
    <nav aria-label={label} className={cn(tabListClass, className)}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          scroll={false}
          aria-current={tab.current ? "page" : undefined}
          className={tabClass}
        >
          {tab.label}
          {tab.count !== undefined && <span className={tabCountClass}>{format.number(tab.count)}</span>}
        </Link>
      ))}
    </nav>
  );
}
