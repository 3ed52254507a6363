import { getTranslations } from "next-intl/server";
import { PermissionList } from "@/components/connections/permission-list";
import { MyConnection } from "@/components/settings/my-connection";
import { OtherConnection } from "@/components/settings/other-connection";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { requireCtx } from "@/lib/auth/require-ctx";
import { listConnections } from "@/lib/connections/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("settings.sections");
  return { title: t("connections") };
}

export default async function ConnectionsPage({ params }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const t = await getTranslations("settings.connections");
  const connections = await listConnections(ctx);
  const mine = connections.find(({ userId }) => userId === ctx.actor.userId) ?? null;
  const others = connections.filter(({ userId }) => userId !== ctx.actor.userId);
  return (
    <SettingsFrame workspace={ctx.workspace} section="connections">
      <section className="grid gap-3">
        <h2>{t("mine")}</h2>
        <MyConnection workspace={ctx.workspace} connection={mine} now={ctx.now()} />
      </section>
      {mine?.state === "active" && (
        <section className="grid gap-3">
          <h2>{t("permissions")}</h2>
          <PermissionList workspace={ctx.workspace.slug} grants={mine} />
        </section>
      )}
      <section className="grid gap-2">
        <h2>{t("others")}</h2>
        {others.length === 0 ? (
          <p className="text-ink-2">{t("othersNone")}</p>
        ) : (
          <ul>
            {others.map((connection) => (
              <OtherConnection key={connection.id} connection={connection} now={ctx.now()} />
            ))}
          </ul>
        )}
      </section>
    </SettingsFrame>
  );
}
