import { useFormatter, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Meter } from "@/components/ui/meter";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { accountsPath } from "@/lib/accounts/search-params";

type Remedy = { obstacle: string; accounts: number; say: string; do: string | null };
type Props = { workspace: string; remedies: Remedy[]; toDo: number; most: number };

/** What frees the most accounts stands first; each leads to exactly those accounts. */
export function Remedies({ workspace, remedies, toDo, most }: Props) {
  const t = useTranslations("overview.remedies");
  const format = useFormatter();
  const all = toDo > 0 && (
    <TextLink href={accountsPath(workspace, { view: "todo" })}>{t("all", { count: toDo })}</TextLink>
  );
  return (
    <Section title={t("title")} action={all} divided>
      {remedies.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      <ul>
        {remedies.map((remedy) => (
          <li
            key={remedy.obstacle}
            className="grid grid-cols-[44px_minmax(0,1fr)_auto] items-center gap-3 border-b border-line py-2.5 last:border-0"
          >
            <span className="text-end" title={t("accounts", { count: remedy.accounts })}>
              <b className="text-lg font-semibold tabular-nums">{format.number(remedy.accounts)}</b>
              <Meter tone="warn" value={remedy.accounts} max={most} />
            </span>
            <span className="min-w-0">
              <b className="block font-medium">{remedy.say}</b>
              {remedy.do && <span className="block text-ink-2">{remedy.do}</span>}
            </span>
            <LinkButton size="sm" href={accountsPath(workspace, { obstacle: [remedy.obstacle] })}>
              {t("show")}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
