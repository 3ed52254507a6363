import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Changes } from "@/components/overview/changes";
import { Figure } from "@/components/overview/figure";
import { FirstDay } from "@/components/overview/first-day";
import { Margin } from "@/components/overview/margin";
import { Remedies } from "@/components/overview/remedies";
import { WaitsForYou } from "@/components/overview/waiting";
import { PageBody } from "@/components/shell/page-body";
import { TopBar } from "@/components/shell/top-bar";
import { Messages } from "@/components/ui/messages";
import { countStatuses } from "@/lib/accounts/overview";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("overview"))("title") };
}

export default async function OverviewPage({ params }: Props) {
  const { workspace } = await params;
  const ctx = await requireCtx(workspace);
  const [t, counts] = await Promise.all([getTranslations("overview"), countStatuses(ctx)]);
  const anyAccount = Object.values(counts).some((count) => count > 0);

  return (
    <Messages namespaces={["accounts", "overview"]}>
      <TopBar crumbs={[{ label: ctx.workspace.name, href: `/${workspace}` }, { label: t("title") }]} />
      <PageBody className="grid grid-cols-[minmax(0,1fr)_324px] max-lg:grid-cols-1">
        <div className="min-w-0">
          <h1 className="sr-only">{t("title")}</h1>
          <Figure workspace={workspace} counts={counts} canEdit={atLeast(ctx.role, "editor")} />
          <WaitsForYou ctx={ctx} />
          {anyAccount ? (
            <>
              <Remedies ctx={ctx} />
              <Changes ctx={ctx} />
            </>
          ) : (
            <FirstDay workspace={workspace} />
          )}
        </div>
        <Margin ctx={ctx} />
      </PageBody>
    </Messages>
  );
}
