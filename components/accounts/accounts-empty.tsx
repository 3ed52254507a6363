import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { countFilters } from "@/lib/accounts/count-filters";
import { countStatuses } from "@/lib/accounts/overview";
import { accountsPath, type AccountsQuery } from "@/lib/accounts/search-params";
import type { Ctx } from "@/lib/ctx";

/** Nothing at all, nothing left to do, or nothing that matches: three different things. */
export async function AccountsEmpty({ ctx, query }: { ctx: Ctx; query: AccountsQuery }) {
  const [t, filter, statuses] = await Promise.all([
    getTranslations("accounts"),
    getTranslations("ui.filter"),
    countStatuses(ctx),
  ]);
  const workspace = ctx.workspace.slug;
  const filters = countFilters(query);
  if (Object.values(statuses).every((count) => count === 0)) {
    const go = (
      <LinkButton variant="primary" href={`/${workspace}/setup`}>
        {t("empty.continue")}
      </LinkButton>
    );
    return (
      <EmptyState as="h2" className="flex-1" title={t("empty.none")} action={go}>
        {t("empty.noneBody")}
      </EmptyState>
    );
  }
  if (filters === 0 && query.view !== "all") {
    const all = <LinkButton href={accountsPath(workspace)}>{t("empty.showAll")}</LinkButton>;
    return (
      <EmptyState as="h2" className="flex-1" title={t(`empty.views.${query.view}`)} action={all}>
        {t("empty.ready", { count: statuses.ready })}
      </EmptyState>
    );
  }
  const clear = (
    <LinkButton href={accountsPath(workspace, { view: query.view })}>
      {filter("clear", { count: filters })}
    </LinkButton>
  );
  return (
    <EmptyState as="h2" className="flex-1" title={t("empty.noMatch")} action={clear}>
      {t("empty.noMatchBody")}
    </EmptyState>
  );
}
