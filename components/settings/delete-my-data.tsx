"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { deleteMyDataAction } from "@/lib/workspaces/actions";

export function DeleteMyData() {
  const t = useTranslations("settings.data");
  const [open, setOpen] = useState(false);
  const remove = useMutation({ mutationFn: () => deleteMyDataAction() });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("personButton")}</Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t("personConfirm.title")}
        description={t.rich("personConfirm.text", { b: (words) => <b>{words}</b> })}
        acknowledge={t("personConfirm.tick")}
        confirmLabel={t("personConfirm.button")}
        tone="bad"
        pending={remove.isPending}
        onConfirm={() => remove.mutate()}
      >
        {remove.data && <Refusal declined={remove.data} />}
      </ConfirmDialog>
    </>
  );
}
