"use client";

import { useMutation } from "@tanstack/react-query";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import type { Role } from "@/lib/generated/prisma/enums";
import { joinWorkspaceAction } from "@/lib/invitations/actions";
import { invitePath } from "@/lib/invitations/invite-path";

type Props = { secret: string; role: Role; name: string };

export function JoinAsSignedIn({ secret, role, name }: Props) {
  const t = useTranslations("invitations");
  const join = useMutation({ mutationFn: () => joinWorkspaceAction(secret) });
  return (
    <>
      <p className="wrap-anywhere text-ink-2">
        {t.rich("page.open.signedInAs", { person: () => <bdi>{name}</bdi> })}
      </p>
      <Button variant="primary" size="lg" pending={join.isPending} onClick={() => join.mutate()}>
        {t("page.open.join", { role: t(`roles.${role}`) })}
      </Button>
      <Button size="lg" onClick={() => void signOut({ callbackUrl: invitePath(secret) })}>
        {t("page.open.signOut")}
      </Button>
      {join.data && <Refusal declined={join.data} />}
    </>
  );
}
