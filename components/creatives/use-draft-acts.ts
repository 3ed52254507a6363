"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Trouble } from "./act-trouble";
import { useDeletion } from "./use-deletion";
import { usePress } from "./use-press";
import { copyDraftsAction } from "@/lib/drafts/actions";
import type { DraftId } from "@/lib/ids";
import { saveAsTemplateAction } from "@/lib/templates/actions";
import { useToast } from "@/components/ui/toast";

type Draft = { id: DraftId; name: string };

/** What can be done with one draft, and what each says afterwards; `trouble` is for whoever shows the acts. */
export function useDraftActs(workspace: string) {
  const t = useTranslations("drafts");
  const router = useRouter();
  const toast = useToast();
  const deletion = useDeletion(workspace);
  const copying = usePress();
  const keeping = usePress();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const open = (id: DraftId) => router.push(`/${workspace}/creatives/${id}`);
  const onError = () => setTrouble("unanswered");

  const duplicate = useMutation({
    mutationFn: ({ id }: Draft) =>
      copying(id, (press) => copyDraftsAction({ workspace, draftIds: [id], press })),
    onSuccess: (answer) => (answer.ok ? open(answer.draftId) : setTrouble(answer)),
    onError,
  });
  const saveAsTemplate = useMutation({
    mutationFn: ({ id }: Draft) =>
      keeping(id, (press) => saveAsTemplateAction({ workspace, draftId: id, press })),
    onSuccess: (answer) => {
      if (!answer.ok) return setTrouble(answer);
      toast({
        text: t("templates.saved"),
        undo: { label: t("templates.edit"), onSelect: () => open(answer.draftId) },
      });
      router.refresh();
    },
    onError,
  });
  const remove = useMutation({
    mutationFn: ({ id, name }: Draft) => deletion({ draftIds: [id] }, name),
    onSuccess: (answer) => !answer.ok && setTrouble(answer),
    onError,
  });
  return {
    ...{ duplicate, remove, saveAsTemplate, setTrouble },
    trouble: { trouble, onClose: () => setTrouble(null) },
  };
}
