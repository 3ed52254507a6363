import { getTranslations } from "next-intl/server";
import { DeleteMyData } from "@/components/settings/delete-my-data";
import { DeleteWorkspace } from "@/components/settings/delete-workspace";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { requireCtx } from "@/lib/auth/require-ctx";
import { countWorkspace } from "@/lib/workspaces/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("settings.sections");
  return { title: t("data") };
}

export default async function DataPage({ params }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const t = await getTranslations("settings");
  const counts = await countWorkspace(ctx);
  const refused =
    ctx.role === "owner" ? undefined : t("onlyOwners", { role: t(`members.roles.${ctx.role}`) });
  return (
    <SettingsFrame workspace={ctx.workspace} section="data">
      <section className="grid justify-items-start gap-2">
        <h2>{t("data.person")}</h2>
        <p className="text-ink-2">{t("data.personText")}</p>
        <DeleteMyData />
      </section>
      <section className="grid justify-items-start gap-2 border-t border-line pt-5">
        <h2>{t("data.delete")}</h2>
        <p className="text-ink-2">
          {t.rich("data.deleteText", {
            workspace: ctx.workspace.name,
            name: (words) => <bdi>{words}</bdi>,
          })}
        </p>
        <DeleteWorkspace workspace={ctx.workspace} counts={counts} refused={refused} />
      </section>
    </SettingsFrame>
  );
}
