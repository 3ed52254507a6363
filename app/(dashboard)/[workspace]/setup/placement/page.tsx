import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoAccounts } from "@/components/setup/no-accounts";
import { Outbar } from "@/components/setup/outbar";
import { PlacementStep } from "@/components/setup/placement-step";
import { ReadyAccounts } from "@/components/setup/ready-accounts";
import { RemainingWork } from "@/components/setup/remaining-work";
import { SetupFrame } from "@/components/setup/setup-frame";
import { StepBody } from "@/components/setup/step-body";
import { LinkButton } from "@/components/ui/link-button";
import { countStatuses, listRemedies } from "@/lib/accounts/overview";
import { requireCtx } from "@/lib/auth/require-ctx";
import { getSetup } from "@/lib/setup/queries";
import { setupPath } from "@/lib/setup/steps";
import { groupByWho } from "@/lib/setup/who-acts";
import { listKindRows } from "@/lib/threads-accounts/queries";

const remediesAtMost = 40;

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("placement");
  return { title: t("title") };
}

export default async function PlacementPage({ params }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const [t, summary, counts, remedies, ready] = await Promise.all([
    getTranslations("placement"),
    getSetup(ctx),
    countStatuses(ctx),
    listRemedies(ctx, remediesAtMost),
    listKindRows(ctx, { only: "ready" }),
  ]);
  const { slug } = ctx.workspace;
  const [first] = ready.rows;
  const none = summary.threads.total === 0;
  return (
    <SetupFrame workspace={ctx.workspace} step="placement" summary={summary}>
      <StepBody title={t("title")} intro={t("intro")}>
        <PlacementStep>
          {none ? (
            <NoAccounts workspace={slug} />
          ) : (
            <>
              <ReadyAccounts workspace={slug} rows={ready.rows} ready={ready.total} />
              <RemainingWork
                workspace={slug}
                groups={groupByWho(remedies)}
                unknown={counts.unknown + counts.checking}
                stale={counts.stale}
              />
            </>
          )}
        </PlacementStep>
      </StepBody>
      <Outbar
        title={none ? t("outbar.none") : t("outbar.ready", { count: ready.total })}
        hint={none ? t("outbar.noneHint") : t(ready.total > 0 ? "outbar.hint" : "outbar.notReadyHint")}
        backHref={setupPath(slug, "threads-accounts")}
      >
        <LinkButton
          variant={ready.total > 0 ? "primary" : "secondary"}
          className="max-md:flex-1"
          href={`/${slug}/creatives/new${first ? `?source=${first.sourceId}` : ""}`}
        >
          {t("build")}
        </LinkButton>
      </Outbar>
    </SetupFrame>
  );
}
