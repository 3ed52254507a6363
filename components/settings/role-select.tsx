"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Select } from "@/components/ui/select";
import { Role } from "@/lib/generated/prisma/enums";
import { changeRoleAction } from "@/lib/workspaces/actions";
import type { Member } from "./members-table";

type Props = {
  workspace: string;
  member: Member;
  /** Only an owner makes owners. */
  ownersToo: boolean;
};

export function RoleSelect({ workspace, member, ownersToo }: Props) {
  const t = useTranslations("settings.members");
  const change = useMutation({
    mutationFn: (role: Role) => changeRoleAction({ workspace, userId: member.userId, role }),
  });
  const options = Object.values(Role).map((role) => ({
    value: role,
    label: t(`roles.${role}`),
    ...(role === "owner" && !ownersToo ? { disabledReason: t("byOwners") } : {}),
  }));
  return (
    <div className="grid min-w-36 gap-1">
      <Select
        aria-label={t("roleOf", { name: member.name })}
        value={change.data?.ok === false ? member.role : (change.variables ?? member.role)}
        disabled={change.isPending}
        onChange={(role) => role !== member.role && change.mutate(role)}
        options={options}
      />
      {change.data?.ok === false && <Refusal declined={change.data} />}
    </div>
  );
}
