import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "./button-class";

type Props = {
  page: number;
  pageSize: number;
  total: number;
  hrefFor: (page: number) => string;
};

export function Pagination({ page, pageSize, total, hrefFor }: Props) {
  const t = useTranslations("ui.pagination");
  const last = Math.max(1, Math.ceil(total / pageSize));
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1;
  return (
    <nav aria-label={t("label")} className="flex items-center gap-1 text-sm text-ink-2 tabular-nums">
      <span className="me-2">{t("range", { from, to: Math.min(page * pageSize, total), total })}</span>
      <Step label={t("previous")} href={page > 1 ? hrefFor(page - 1) : undefined}>
        <ChevronLeft size={16} className="rtl:rotate-180" />
      </Step>
      <Step label={t("next")} href={page < last ? hrefFor(page + 1) : undefined}>
        <ChevronRight size={16} className="rtl:rotate-180" />
      </Step>
    </nav>
  );
}

function Step({ label, href, children }: { label: string; href: string | undefined; children: ReactNode }) {
  const look = buttonClass({ variant: "secondary", size: "icon-sm" });
  if (href === undefined) {
    return (
      <span role="link" aria-disabled="true" aria-label={label} className={look}>
        {children}
      </span>
    );
  }
  return (
    <Link href={href} scroll={false} aria-label={label} className={look}>
      {children}
    </Link>
  );
}
