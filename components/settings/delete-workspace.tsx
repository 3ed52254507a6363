"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { deleteWorkspaceAction } from "@/lib/workspaces/actions";

type Props = {
  workspace: { slug: string; name: string };
  counts: { accounts: number; drafts: number; members: number };
  refused: string | undefined;
};

export function DeleteWorkspace({ workspace, counts, refused }: Props) {
  const t = useTranslations("settings.data");
  const { slug, name } = workspace;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const remove = useMutation({ mutationFn: () => deleteWorkspaceAction({ workspace: slug, slug: typed }) });
  return (
    <>
      <Button notAllowed={refused} onClick={() => setOpen(true)}>
        {t("deleteButton")}
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t.rich("confirm.title", { name: () => <bdi>{name}</bdi> })}
        description={t.rich("confirm.text", { ...counts, b: (words) => <b>{words}</b> })}
        confirmLabel={t("confirm.button")}
        tone="bad"
        pending={remove.isPending}
        notAllowed={typed.trim() === slug ? undefined : t("confirm.mismatch", { slug })}
        onConfirm={() => remove.mutate()}
      >
        <Field label={t("confirm.type", { slug })}>
          <Input
            mono
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
        {remove.data?.ok === false && <Refusal declined={remove.data} />}
      </ConfirmDialog>
    </>
  );
}
