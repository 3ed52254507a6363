"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toast";
import { removeMemberAction } from "@/lib/workspaces/actions";
import type { Member } from "./members-table";

type Props = {
  workspace: { slug: string; name: string };
  member: Member;
  refused: string | undefined;
};

export function RemoveMember({ workspace, member, refused }: Props) {
  const t = useTranslations("settings.members");
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeMemberAction({ workspace: workspace.slug, userId: member.userId }),
    onSuccess: ({ ok }) => {
      if (!ok) return;
      setOpen(false);
      toast({ text: t("removed", { name: member.name }) });
    },
  });
  return (
    <>
      <Button
        size="sm"
        variant="ghost"
        notAllowed={refused}
        aria-label={t("removeNamed", { name: member.name })}
        onClick={() => setOpen(true)}
      >
        {t("remove")}
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t.rich("confirm.title", {
          name: () => <bdi>{member.name}</bdi>,
          workspace: () => <bdi>{workspace.name}</bdi>,
        })}
        description={t("confirm.text")}
        confirmLabel={t("confirm.button")}
        tone="bad"
        pending={remove.isPending}
        onConfirm={() => remove.mutate()}
      >
        {remove.data?.ok === false && <Refusal declined={remove.data} />}
      </ConfirmDialog>
    </>
  );
}
