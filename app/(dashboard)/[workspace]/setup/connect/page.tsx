import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FacebookButton } from "@/components/connections/facebook-button";
import { ConnectStep } from "@/components/setup/connect-step";
import { ContinueButton } from "@/components/setup/continue-button";
import { Outbar } from "@/components/setup/outbar";
import { SetupFrame } from "@/components/setup/setup-frame";
import { StepBody } from "@/components/setup/step-body";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { listConnections } from "@/lib/connections/queries";
import { connectionView } from "@/lib/setup/connection-view";
import { getSetup } from "@/lib/setup/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("setup.connect");
  return { title: t("title") };
}

export default async function ConnectPage({ params }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const [t, summary, connections] = await Promise.all([
    getTranslations("setup"),
    getSetup(ctx),
    listConnections(ctx),
  ]);
  const now = ctx.now();
  const mine = connections.find(({ userId }) => userId === ctx.actor.userId);
  const mineView = mine ? connectionView(mine, now) : null;
  const others = connections.filter((one) => one !== mine).map((one) => connectionView(one, now));
  const connected = mineView?.state === "active";
  const outcome = connected ? "ok" : "missing";
  return (
    <SetupFrame workspace={ctx.workspace} step="connect" summary={summary}>
      <StepBody title={t("connect.title")} intro={t("connect.intro")}>
        <ConnectStep mine={mineView} others={others} />
      </StepBody>
      <Outbar title={t(`connect.outbar.${outcome}`)} hint={t(`connect.outbar.${outcome}Hint`)}>
        <ContinueButton
          workspace={ctx.workspace.slug}
          to="permissions"
          mayKeep={atLeast(ctx.role, "editor")}
          variant={connected ? "primary" : "secondary"}
        >
          {t("outbar.continue")}
        </ContinueButton>
        {!connected && (
          <FacebookButton variant="primary">
            {mineView === null ? t("connect.connect") : t("connect.reconnect")}
          </FacebookButton>
        )}
      </Outbar>
    </SetupFrame>
  );
}
