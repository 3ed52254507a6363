"use client";

import { useTranslations } from "next-intl";
import { useQueryStates } from "nuqs";
import Link from "next/link";
import { DelayedSearch } from "@/components/ui/delayed-search";
import { Identity } from "@/components/threads-accounts/identity";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { guideParams, linkingGuidePath } from "@/lib/setup/search-params";
import { setupPath } from "@/lib/setup/steps";
import type { GuideChoice } from "@/lib/setup/list-guide-choices";

type Props = { workspace: string; choices: GuideChoice[]; matching: number; total: number };

/** Takes the card's place while no account is chosen; those without a linked profile come first. */
export function AccountPicker({ workspace, choices, matching, total }: Props) {
  const t = useTranslations("linking-guide.pick");
  const [query, setQuery] = useQueryStates(guideParams, {
    shallow: false,
    scroll: false,
    history: "replace",
  });

  if (total === 0) {
    return (
      <Card className="grid gap-2 px-4 py-3.5">
        <h2 className="text-base">{t("title")}</h2>
        <p className="text-ink-2">{t("nothing")}</p>
        <div>
          <LinkButton size="sm" href={setupPath(workspace)}>
            {t("setup")}
          </LinkButton>
        </div>
      </Card>
    );
  }
  return (
    <Card>
      <div className="grid gap-2 px-4 py-3.5">
        <h2 className="text-base">{t("title")}</h2>
        <p className="text-ink-2">{t("text")}</p>
        <DelayedSearch
          label={t("search")}
          value={query.q}
          onSearch={(q) => void setQuery({ q: q || null })}
        />
      </div>
      <ul aria-label={t("list")} className="border-t border-line">
        {choices.map((choice) => (
          <li key={choice.sourceId} className="border-b border-line last:border-0">
            <Link
              href={linkingGuidePath(workspace, choice.sourceId)}
              className="block px-4 py-2 hover:bg-hover focus-visible:-outline-offset-2"
            >
              <Identity
                kind="instagram"
                name={choice.label}
                secondary={t(`states.${choice.associated}`)}
                src={choice.pictureUrl}
              />
            </Link>
          </li>
        ))}
      </ul>
      <p role="status" className="border-t border-line px-4 py-2 text-sm text-ink-3 empty:hidden">
        {matching === 0 && t("none")}
        {matching > choices.length && t("more", { count: matching - choices.length })}
      </p>
    </Card>
  );
}
