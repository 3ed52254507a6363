"use client";

import { useTranslations } from "next-intl";
import { RadioGroup, RadioOption } from "@/components/ui/radio-group";
import { Role } from "@/lib/generated/prisma/enums";

const roles = Object.values(Role);

type Props = { value: Role; onChange: (role: Role) => void; ownersToo: boolean };

/** Each role with what it may do; one that cannot be given says why. */
export function RoleChoice({ value, onChange, ownersToo }: Props) {
  const t = useTranslations("invitations");
  const refused = (role: Role) => role === Role.owner && !ownersToo;
  return (
    <RadioGroup label={t("invite.role")} value={value} onChange={onChange} options={roles}>
      {roles.map((role) => (
        <RadioOption
          key={role}
          value={role}
          disabled={refused(role)}
          hint={refused(role) ? t("invite.byOwners") : t(`mayDo.${role}`)}
        >
          {t(`roles.${role}`)}
        </RadioOption>
      ))}
    </RadioGroup>
  );
}
