"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { randomUuid } from "./random-uuid";
import { useDeletion } from "./use-deletion";
import { copyDraftsAction } from "@/lib/drafts/actions";
import type { DraftId } from "@/lib/ids";
import { saveAsTemplateAction } from "@/lib/templates/actions";
import { useToast } from "@/components/ui/toast";

type Draft = { id: DraftId; name: string };

/** What can be done with one draft, and what each says afterwards. */
export function useDraftActs(workspace: string) {
  const t = useTranslations("drafts");
  const router = useRouter();
  const toast = useToast();
  const deletion = useDeletion(workspace);
  const open = (id: DraftId) => router.push(`/${workspace}/creatives/${id}`);

  const duplicate = useMutation({
    mutationFn: ({ id }: Draft) => copyDraftsAction({ workspace, draftIds: [id], press: randomUuid() }),
    onSuccess: (answer) => answer.ok && open(answer.draftId),
  });
  const saveAsTemplate = useMutation({
    mutationFn: ({ id }: Draft) => saveAsTemplateAction({ workspace, draftId: id, press: randomUuid() }),
    onSuccess: (answer) => {
      if (!answer.ok) return;
      toast({
        text: t("templates.saved"),
        undo: { label: t("templates.edit"), onSelect: () => open(answer.draftId) },
      });
      router.refresh();
    },
  });
  const remove = useMutation({
    mutationFn: ({ id, name }: Draft) => deletion({ draftIds: [id] }, name),
  });
  return { duplicate, remove, saveAsTemplate };
}
