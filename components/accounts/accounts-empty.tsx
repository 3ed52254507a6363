import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { accountsPath, type AccountsQuery } from "@/lib/accounts/search-params";
import { countFilters } from "@/lib/accounts/count-filters";

type Props = { workspace: string; query: AccountsQuery; all: number; ready: number };

/** Nothing at all, nothing that matches, or nothing left to do: three different things. */
export function AccountsEmpty({ workspace, query, all, ready }: Props) {
  const t = useTranslations("accounts");
  const filters = countFilters(query);
  if (all === 0) {
    const go = (
      <LinkButton variant="primary" href={`/${workspace}/setup`}>
        {t("empty.continue")}
      </LinkButton>
    );
    return (
      <EmptyState className="flex-1" title={t("empty.none")} action={go}>
        {t("empty.noneBody")}
      </EmptyState>
    );
  }
  if (filters === 0 && query.view === "todo") {
    return (
      <EmptyState className="flex-1" title={t("empty.allWell")}>
        {t("empty.allWellBody", { ready })}
      </EmptyState>
    );
  }
  const clear = (
    <LinkButton href={accountsPath(workspace, filters ? { view: query.view } : {})}>
      {filters ? t("filter.clear", { count: filters }) : t("views.all")}
    </LinkButton>
  );
  return (
    <EmptyState className="flex-1" title={t("empty.noMatch")} action={clear}>
      {t("empty.noMatchBody")}
    </EmptyState>
  );
}
