"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { Role } from "@/lib/generated/prisma/enums";
import { invitePersonAction } from "@/lib/invitations/actions";
import { invitationDays } from "@/lib/invitations/schema";
import { MadeLink } from "./made-link";
import { RoleChoice } from "./role-choice";

type Props = {
  workspace: { slug: string; name: string };
  ownersToo: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** First the role, then the link, which is forgotten when the dialog closes. */
export function InviteDialog({ workspace, ownersToo, open, onOpenChange }: Props) {
  const t = useTranslations("invitations");
  const [role, setRole] = useState<Role>(Role.viewer);
  const make = useMutation({ mutationFn: () => invitePersonAction({ workspace: workspace.slug, role }) });
  const link = make.data?.ok ? make.data.link : null;

  function change(next: boolean) {
    if (make.isPending) return;
    if (!next) make.reset();
    onOpenChange(next);
  }

  if (link !== null) {
    return (
      <Dialog
        open={open}
        onOpenChange={change}
        title={t("invite.madeTitle")}
        description={t("invite.madeText", { role: t(`roles.${role}`) })}
        footer={
          <>
            <Button onClick={() => change(false)}>{t("invite.done")}</Button>
            <CopyButton text={link} variant="primary" size="md">
              {t("invite.copy")}
            </CopyButton>
          </>
        }
      >
        <MadeLink link={link} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      title={t.rich("invite.title", { name: () => <bdi>{workspace.name}</bdi> })}
      description={t("invite.text", { days: invitationDays })}
      footer={
        <>
          <Button onClick={() => change(false)}>{t("invite.cancel")}</Button>
          <Button variant="primary" pending={make.isPending} onClick={() => make.mutate()}>
            {t("invite.make")}
          </Button>
        </>
      }
    >
      <RoleChoice value={role} onChange={setRole} ownersToo={ownersToo} />
      {make.data?.ok === false && <Refusal declined={make.data} />}
    </Dialog>
  );
}
