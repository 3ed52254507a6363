import { getTranslations } from "next-intl/server";
import { InvitePerson } from "@/components/invitations/invite-person";
import { OpenInvitations } from "@/components/invitations/open-invitations";
import { MembersTable } from "@/components/settings/members-table";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { listOpenInvitations } from "@/lib/invitations/queries";
import { listMembers } from "@/lib/workspaces/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("settings.sections");
  return { title: t("members") };
}

export default async function MembersPage({ params }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const t = await getTranslations("settings");
  const mayChange = atLeast(ctx.role, "admin");
  const [members, invitations] = await Promise.all([
    listMembers(ctx),
    mayChange ? listOpenInvitations(ctx) : [],
  ]);
  return (
    <SettingsFrame workspace={ctx.workspace} section="members">
      <div className="flex items-start gap-3">
        <p className="flex-1 text-ink-2">{t("members.intro")}</p>
        {mayChange && <InvitePerson workspace={ctx.workspace} ownersToo={ctx.role === "owner"} />}
      </div>
      <MembersTable
        workspace={ctx.workspace}
        me={{ userId: ctx.actor.userId, role: ctx.role }}
        mayChange={mayChange}
        members={members.map(({ userId, role, seenAt, user, connection }) => ({
          ...{ userId, role },
          name: user.name ?? "",
          image: user.image,
          seenAt: seenAt?.toISOString() ?? null,
          connection: connection?.state ?? null,
        }))}
      />
      {mayChange ? (
        <OpenInvitations
          workspace={ctx.workspace.slug}
          invitations={invitations.map(({ id, role, expiresAt, invitedBy }) => ({
            ...{ id, role, by: invitedBy.user.name ?? "", expiresAt: expiresAt.toISOString() },
          }))}
        />
      ) : (
        <p className="text-ink-3">{t("onlyAdmins", { role: t(`members.roles.${ctx.role}`) })}</p>
      )}
    </SettingsFrame>
  );
}
