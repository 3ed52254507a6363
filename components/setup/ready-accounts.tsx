import { useTranslations } from "next-intl";
import { Identity } from "@/components/threads-accounts/identity";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { accountsPath } from "@/lib/accounts/search-params";
import type { KindRow } from "@/lib/threads-accounts/schema";

const shown = 5;

type Props = { workspace: string; rows: KindRow[]; ready: number };

/** The first accounts a creative can be built with. */
export function ReadyAccounts({ workspace, rows, ready }: Props) {
  const t = useTranslations("placement.ready");
  return (
    <section>
      <h2 className="mb-1">{t("title", { count: ready })}</h2>
      {ready === 0 && <p className="text-ink-2">{t("none")}</p>}
      <ul>
        {rows.slice(0, shown).map((row) => (
          <li key={row.sourceId} className="flex min-h-row-tall items-center gap-3 border-b border-line">
            <Identity
              className="min-w-0 flex-1"
              kind={row.hasPicture ? row.type : "none"}
              name={row.label}
              secondary={row.name === row.label ? null : row.name}
              src={row.pictureUrl}
            />
            <LinkButton
              size="sm"
              href={`/${workspace}/creatives/new?source=${row.sourceId}`}
              aria-label={t("buildWith", { name: row.label })}
            >
              {t("build")}
            </LinkButton>
          </li>
        ))}
      </ul>
      {ready > shown && (
        <p className="mt-2">
          <TextLink href={accountsPath(workspace, { status: ["ready"] })}>
            {t("all", { count: ready })}
          </TextLink>
        </p>
      )}
    </section>
  );
}
