import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { Status } from "@/components/audits/status";
import { Avatar } from "@/components/ui/avatar";
import { RelativeTime } from "@/components/ui/relative-time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Change } from "@/lib/accounts/list-changes";
import { accountsPath } from "@/lib/accounts/search-params";

type Props = { workspace: string; change: Change; why: string | null };

/** From what to what, and why; leads to the account. On a phone in two lines. */
export function ChangeRow({ workspace, change, why }: Props) {
  const t = useTranslations("overview.changes");
  return (
    <li className="border-b border-line last:border-0">
      <Link
        href={accountsPath(workspace, { open: change.id })}
        className="-mx-2 grid min-h-[34px] grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)_minmax(0,1.4fr)_64px] items-center gap-x-3 gap-y-1 rounded-md px-2 py-1.5 hover:bg-hover max-md:grid-cols-[minmax(0,1fr)_auto] max-md:py-2.5"
      >
        <span className="flex min-w-0 items-center gap-2">
          <Avatar kind={change.type} name={change.label} src={change.pictureUrl} />
          <bdi className="truncate font-medium">{change.label}</bdi>
        </span>
        <span className="flex flex-wrap items-center gap-2 max-md:col-span-2 max-md:row-start-2 max-md:text-sm">
          {change.before ? <Status status={change.before} plain /> : t("firstCheck")}
          <ArrowRight size={14} className="text-ink-3 rtl:rotate-180" aria-hidden />
          <VisuallyHidden>{t("to")}</VisuallyHidden>
          <Status status={change.after} plain />
        </span>
        <span className="truncate text-ink-2 max-md:col-span-2 max-md:row-start-3 max-md:text-sm">{why}</span>
        <RelativeTime
          at={change.at}
          short
          className="text-end text-ink-3 max-md:col-start-2 max-md:row-start-1 max-md:text-sm"
        />
      </Link>
    </li>
  );
}
