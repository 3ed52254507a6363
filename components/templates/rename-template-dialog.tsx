"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { DraftId } from "@/lib/ids";
import { renameTemplateAction } from "@/lib/templates/actions";

type Props = { workspace: string; template: { id: DraftId; name: string }; onClose: () => void };

export function RenameTemplateDialog({ workspace, template, onClose }: Props) {
  const t = useTranslations("drafts.templates");
  const router = useRouter();
  const [name, setName] = useState(template.name);
  const [wasPressed, setPressed] = useState(false);
  const rename = useMutation({
    mutationFn: () => renameTemplateAction({ workspace, draftId: template.id, name }),
    onSuccess: (answer) => {
      if (!answer.ok) return;
      router.refresh();
      onClose();
    },
  });
  const isEmpty = name.trim() === "";
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("renameTitle")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" type="submit" form="rename-template" pending={rename.isPending}>
            {t("rename")}
          </Button>
        </>
      }
    >
      <form
        id="rename-template"
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          setPressed(true);
          if (!isEmpty) rename.mutate();
        }}
      >
        <Field
          label={t("name")}
          help={t("renameHelp")}
          error={wasPressed && isEmpty ? t("nameMissing") : undefined}
        >
          <Input
            value={name}
            maxLength={20_000}
            dir="auto"
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        {rename.data?.ok === false && <Refusal declined={rename.data} />}
      </form>
    </Dialog>
  );
}
