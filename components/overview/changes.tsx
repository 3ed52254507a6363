import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { Status } from "@/components/audits/status";
import { Avatar } from "@/components/ui/avatar";
import { RelativeTime } from "@/components/ui/relative-time";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Change } from "@/lib/accounts/overview";
import { accountsPath } from "@/lib/accounts/search-params";

type Props = { workspace: string; rows: (Change & { why: string | null })[]; total: number; since: string };

export function Changes({ workspace, rows, total, since }: Props) {
  const t = useTranslations("overview.changes");
  const all = total > rows.length && (
    <TextLink href={accountsPath(workspace, { view: "changed" })}>{t("all", { count: total })}</TextLink>
  );
  return (
    <Section title={t("title", { since })} action={all} divided>
      {rows.length === 0 && <p className="text-ink-2">{t("none", { since })}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="border-b border-line last:border-0">
            <Link
              href={accountsPath(workspace, { open: row.id })}
              className="grid min-h-9 grid-cols-[minmax(0,1.1fr)_minmax(0,1.4fr)_minmax(0,1.4fr)_48px] items-center gap-3 py-1 hover:bg-hover max-md:grid-cols-[minmax(0,1fr)_auto]"
            >
              <span className="flex min-w-0 items-center gap-2">
                <Avatar kind={row.type} name={row.label} src={row.pictureUrl} />
                <bdi className="truncate font-medium">{row.label}</bdi>
              </span>
              <span className="flex items-center gap-2">
                {row.before ? <Status status={row.before} plain /> : <span>{t("firstCheck")}</span>}
                <ArrowRight size={14} className="text-ink-3 rtl:rotate-180" aria-label={t("to")} />
                <Status status={row.after} plain />
              </span>
              <span className="truncate text-ink-2 max-md:hidden">{row.why}</span>
              <RelativeTime at={row.at} short className="text-end text-ink-3 max-md:hidden" />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
