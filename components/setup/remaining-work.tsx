import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { obstacleKey } from "@/lib/accounts/obstacle-key";
import { accountsPath } from "@/lib/accounts/search-params";
import type { groupByWho } from "@/lib/setup/who-acts";
import { PlaceLink } from "./place-link";

type Props = {
  workspace: string;
  groups: ReturnType<typeof groupByWho>;
  /** Accounts without a verdict, and those whose verdict is old. */
  unknown: number;
  stale: number;
};

/** What keeps the other accounts from being ready, under whoever can do something about it. */
export function RemainingWork({ workspace, groups, unknown, stale }: Props) {
  const t = useTranslations("placement.remedies");
  const nothing = groups.length === 0 && unknown === 0 && stale === 0;
  return (
    <section>
      <h2 className="mb-1">{t("title")}</h2>
      {nothing && <p className="text-ink-2">{t("none")}</p>}
      {groups.map(({ who, rows }) => (
        <div key={who} className="mt-3 first-of-type:mt-1">
          <h3 className="text-sm font-medium text-ink-3">{t(`who.${who}`)}</h3>
          <ul>
            {rows.map(({ obstacle, accounts }) => (
              <Remedy key={obstacle} workspace={workspace} code={obstacle} accounts={accounts} />
            ))}
          </ul>
        </div>
      ))}
      {(unknown > 0 || stale > 0) && (
        <ul className="mt-3">
          {unknown > 0 && (
            <Line
              count={unknown}
              say={t("unknown")}
              remedy={t("unknownDo")}
              href={accountsPath(workspace, { status: ["unknown"] })}
            />
          )}
          {stale > 0 && (
            <Line
              count={stale}
              say={t("stale")}
              remedy={t("staleDo")}
              href={accountsPath(workspace, { status: ["stale"] })}
            />
          )}
        </ul>
      )}
    </section>
  );
}

function Remedy({ workspace, code, accounts }: { workspace: string; code: string; accounts: number }) {
  const text = useTranslations("accounts.obstacles");
  return (
    <Line
      count={accounts}
      say={text(`${obstacleKey(code)}.say`)}
      remedy={text(`${obstacleKey(code)}.do`)}
      href={accountsPath(workspace, { obstacle: [code] })}
      action={<PlaceLink workspace={workspace} code={code} />}
    />
  );
}

type LineProps = { count: number; say: string; remedy: string; href: string; action?: ReactNode };

function Line({ count, say, remedy, href, action }: LineProps) {
  const t = useTranslations("placement.remedies");
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 border-b border-line py-2.5">
      <div className="min-w-0">
        <div className="font-medium">{say}</div>
        <div className="text-ink-2">{remedy}</div>
      </div>
      <div className="grid justify-items-end gap-2.5 text-sm">
        <TextLink href={href} aria-label={t("show", { count, say })}>
          {t("accounts", { count })}
        </TextLink>
        {action}
      </div>
    </li>
  );
}
