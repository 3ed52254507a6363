import { getTranslations } from "next-intl/server";
import { MembersTable } from "@/components/settings/members-table";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { listMembers } from "@/lib/workspaces/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("settings.sections");
  return { title: t("members") };
}

export default async function MembersPage({ params }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const t = await getTranslations("settings");
  const members = await listMembers(ctx);
  return (
    <SettingsFrame workspace={ctx.workspace} section="members">
      <p className="text-ink-2">{t("members.intro")}</p>
      <MembersTable
        workspace={ctx.workspace}
        me={{ userId: ctx.actor.userId, role: ctx.role }}
        mayChange={atLeast(ctx.role, "admin")}
        members={members.map(({ userId, role, seenAt, user, connection }) => ({
          ...{ userId, role },
          name: user.name ?? "",
          image: user.image,
          seenAt: seenAt?.toISOString() ?? null,
          connection: connection?.state ?? null,
        }))}
      />
      {!atLeast(ctx.role, "admin") && (
        <p className="text-ink-3">{t("onlyAdmins", { role: t(`members.roles.${ctx.role}`) })}</p>
      )}
    </SettingsFrame>
  );
}
