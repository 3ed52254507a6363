"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import { Td, Tr } from "@/components/ui/table";
import { useToast } from "@/components/ui/toast";
import type { Role } from "@/lib/generated/prisma/enums";
import { withdrawInvitationAction } from "@/lib/invitations/actions";

/** `expiresAt` is ISO. */
export type OpenInvitation = { id: string; role: Role; by: string; expiresAt: string };

type Props = { workspace: string; invitation: OpenInvitation; onWithdrawn: () => void };

export function InvitationRow({ workspace, invitation, onWithdrawn }: Props) {
  const { id, role, by, expiresAt } = invitation;
  const t = useTranslations("invitations");
  const toast = useToast();
  const withdraw = useMutation({
    mutationFn: () => withdrawInvitationAction({ workspace, invitationId: id }),
    onSuccess: ({ ok }) => {
      if (!ok) return;
      onWithdrawn();
      toast({ text: t("open.withdrawn") });
    },
  });
  return (
    <Tr>
      <Td>
        {t(`roles.${role}`)}
        <span className="block max-w-[16ch] truncate text-sm text-ink-3 md:hidden">
          {t.rich("open.byPerson", { name: () => <bdi>{by}</bdi> })}
        </span>
        {withdraw.data?.ok === false && <Refusal declined={withdraw.data} />}
      </Td>
      <Td className="text-ink-2 max-md:hidden">
        <bdi>{by}</bdi>
      </Td>
      <Td className="text-ink-2">
        <RelativeTime at={expiresAt} ahead />
      </Td>
      <Td end>
        <Button
          size="sm"
          variant="ghost"
          pending={withdraw.isPending}
          aria-label={t("open.withdrawNamed", { role: t(`roles.${role}`) })}
          onClick={() => withdraw.mutate()}
        >
          {t("open.withdraw")}
        </Button>
      </Td>
    </Tr>
  );
}
