import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdAccountList } from "@/components/setup/ad-account-list";
import { ContinueButton } from "@/components/setup/continue-button";
import { Outbar } from "@/components/setup/outbar";
import { SetupFrame } from "@/components/setup/setup-frame";
import { StandingNotes } from "@/components/setup/standing-notes";
import { StepBody } from "@/components/setup/step-body";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { listAdAccounts } from "@/lib/portfolio/queries";
import { getSetup } from "@/lib/setup/queries";
import { setupPath } from "@/lib/setup/steps";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("setup.adAccount");
  return { title: t("title") };
}

export default async function AdAccountPage({ params }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const [t, summary, accounts] = await Promise.all([
    getTranslations("setup"),
    getSetup(ctx),
    listAdAccounts(ctx),
  ]);
  const { slug } = ctx.workspace;
  const mayChange = atLeast(ctx.role, "editor");
  const chosen = summary.adAccount;
  return (
    <SetupFrame workspace={ctx.workspace} step="ad-account" summary={summary}>
      <StepBody title={t("adAccount.title")} intro={t("adAccount.intro")}>
        <StandingNotes workspace={slug} login={summary.connection.mine} mayChange={mayChange} />
        {accounts.length > 0 ? (
          <AdAccountList workspace={slug} accounts={accounts} mayChange={mayChange} />
        ) : (
          <EmptyState
            as="h2"
            title={t("adAccount.empty")}
            action={<LinkButton href={setupPath(slug, "portfolio")}>{t("adAccount.emptyAction")}</LinkButton>}
          >
            {t("adAccount.emptyText")}
          </EmptyState>
        )}
      </StepBody>
      <Outbar
        title={
          chosen
            ? t.rich("adAccount.outbar.chosen", { name: () => <bdi>{chosen.name}</bdi> })
            : t("adAccount.outbar.none")
        }
        hint={chosen ? t("adAccount.outbar.chosenHint", { id: chosen.id }) : t("adAccount.outbar.noneHint")}
        backHref={setupPath(slug, "portfolio")}
      >
        <ContinueButton
          workspace={slug}
          to="threads-accounts"
          mayKeep={mayChange}
          variant={chosen ? "primary" : "secondary"}
        >
          {t("outbar.continue")}
        </ContinueButton>
      </Outbar>
    </SetupFrame>
  );
}
