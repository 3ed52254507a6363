import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { PermissionList } from "@/components/connections/permission-list";
import { ContinueButton } from "@/components/setup/continue-button";
import { Outbar } from "@/components/setup/outbar";
import { SetupFrame } from "@/components/setup/setup-frame";
import { StepBody } from "@/components/setup/step-body";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { missingPermissions } from "@/lib/connections/permissions";
import { findMyConnection } from "@/lib/connections/queries";
import { missingFeatures } from "@/lib/setup/missing-features";
import { getSetup } from "@/lib/setup/queries";
import { setupPath } from "@/lib/setup/steps";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("setup.permissions");
  return { title: t("title") };
}

export default async function PermissionsPage({ params }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const [t, feature, format, summary, connection] = await Promise.all([
    getTranslations("setup"),
    getTranslations("permissions.features"),
    getFormatter(),
    getSetup(ctx),
    findMyConnection(ctx),
  ]);
  const { slug } = ctx.workspace;
  const missing = missingPermissions(connection);
  const without = format.list(missingFeatures(connection).map((name) => feature(name)));
  const state = connection === null ? "noConnection" : missing.length === 0 ? "all" : "missing";
  return (
    <SetupFrame workspace={ctx.workspace} step="permissions" summary={summary}>
      <StepBody
        title={t("permissions.title")}
        intro={t("permissions.intro")}
        className="max-w-[760px] px-6 max-md:px-4"
      >
        <h2 className="sr-only">{t("permissions.asked")}</h2>
        <PermissionList workspace={slug} grants={connection} primary={missing.length > 0} />
      </StepBody>
      <Outbar
        title={t(`permissions.outbar.${state}`, { count: missing.length })}
        hint={
          state === "missing"
            ? t("permissions.outbar.without", { features: without })
            : t(`permissions.outbar.${state}Hint`)
        }
        backHref={setupPath(slug, "connect")}
      >
        <ContinueButton
          workspace={slug}
          to="portfolio"
          mayKeep={atLeast(ctx.role, "editor")}
          variant={state === "all" ? "primary" : "secondary"}
        >
          {t("outbar.continue")}
        </ContinueButton>
      </Outbar>
    </SetupFrame>
  );
}
