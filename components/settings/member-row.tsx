"use client";

import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { RelativeTime } from "@/components/ui/relative-time";
import { Td, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Role } from "@/lib/generated/prisma/enums";
import type { Member } from "./members-table";
import { RemoveMember } from "./remove-member";
import { RoleSelect } from "./role-select";

type Props = {
  workspace: { slug: string; name: string };
  member: Member;
  me: { userId: string; role: Role };
  mayChange: boolean;
  /** Then the role stays as it is, and so does the person. */
  lastOwner: boolean;
};

export function MemberRow({ workspace, member, me, mayChange, lastOwner }: Props) {
  const t = useTranslations("settings.members");
  const states = useTranslations("connections.states");
  const isMe = member.userId === me.userId;
  const refused = lastOwner
    ? t("lastOwner")
    : member.role === "owner" && me.role !== "owner"
      ? t("ownersOnly")
      : undefined;
  return (
    <Tr>
      <Td>
        <span className="flex items-center gap-2">
          <Avatar kind="person" name={member.name} src={member.image} size={24} />
          <bdi className="truncate font-medium">{member.name}</bdi>
          {isMe && <Tag>{t("you")}</Tag>}
        </span>
      </Td>
      <Td>
        {mayChange && !refused ? (
          <RoleSelect
            key={member.role}
            workspace={workspace.slug}
            member={member}
            ownersToo={me.role === "owner"}
          />
        ) : (
          <>
            {t(`roles.${member.role}`)}
            {mayChange && <span className="block text-sm text-ink-3">{refused}</span>}
          </>
        )}
      </Td>
      <Td className="text-ink-2 max-md:hidden">{states(member.connection ?? "revoked")}</Td>
      <Td className="text-ink-3 max-md:hidden">
        {member.seenAt ? <RelativeTime at={member.seenAt} short /> : t("never")}
      </Td>
      {mayChange && (
        <Td end>{!isMe && <RemoveMember workspace={workspace} member={member} refused={refused} />}</Td>
      )}
    </Tr>
  );
}
