import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { ContinueButton } from "@/components/setup/continue-button";
import { DiscoveryProgress, DiscoveryProvider, LookAgain } from "@/components/setup/discovery";
import { Outbar } from "@/components/setup/outbar";
import { PortfolioStep } from "@/components/setup/portfolio-step";
import { SetupFrame } from "@/components/setup/setup-frame";
import { StandingNotes } from "@/components/setup/standing-notes";
import { StepBody } from "@/components/setup/step-body";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { listActiveRuns } from "@/lib/jobs/queries";
import { listBusinessesWithCounts, listPortfolioSources } from "@/lib/portfolio/queries";
import { findWatchedRun } from "@/lib/setup/find-watched-run";
import { getSetup } from "@/lib/setup/queries";
import { loadPortfolioQuery } from "@/lib/setup/search-params";
import { setupPath } from "@/lib/setup/steps";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("setup.portfolio");
  return { title: t("title") };
}

export default async function PortfolioPage({ params, searchParams }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const query = await loadPortfolioQuery(searchParams);
  const filter = {
    q: query.q || undefined,
    businessId: query.business || undefined,
    page: Math.max(1, query.page),
  };
  const [t, summary, businesses, sources, runs] = await Promise.all([
    getTranslations("setup"),
    getSetup(ctx),
    listBusinessesWithCounts(ctx),
    listPortfolioSources(ctx, filter),
    listActiveRuns(ctx),
  ]);
  const { slug } = ctx.workspace;
  const mayChange = atLeast(ctx.role, "editor");
  const connected = summary.connection.mine === "active";
  const notAllowed = mayChange ? null : t("role.editor");
  const { included } = summary.portfolio;
  return (
    <SetupFrame workspace={ctx.workspace} step="portfolio" summary={summary}>
      <DiscoveryProvider
        workspace={slug}
        runId={findWatchedRun(runs, "discovery")}
        begins={summary.discoveredAt === null && mayChange && connected && summary.mayDiscover}
        notAllowed={notAllowed}
      >
        <StepBody
          title={t("portfolio.title")}
          intro={t("portfolio.intro")}
          action={<LookAgain lookedAt={summary.discoveredAt} />}
        >
          <StandingNotes
            workspace={slug}
            login={summary.connection.mine}
            mayChange={mayChange}
            mayDiscover={summary.mayDiscover}
          />
          <DiscoveryProgress />
          <PortfolioStep
            workspace={slug}
            businesses={businesses}
            sources={sources}
            looked={summary.discoveredAt !== null}
            mayChange={mayChange}
          />
        </StepBody>
        <Outbar
          title={t("portfolio.outbar.chosen", { count: included })}
          hint={t(included > 0 ? "portfolio.outbar.hint" : "portfolio.outbar.none")}
          backHref={setupPath(slug, "permissions")}
        >
          <ContinueButton
            workspace={slug}
            to="ad-account"
            mayKeep={mayChange}
            variant={included > 0 ? "primary" : "secondary"}
          >
            {t("outbar.continue")}
          </ContinueButton>
        </Outbar>
      </DiscoveryProvider>
    </SetupFrame>
  );
}
