"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useToast } from "@/components/ui/toast";
import { deleteDraftAction, duplicateDraftAction, restoreDraftAction } from "@/lib/drafts/actions";
import type { DraftId } from "@/lib/ids";

type Draft = { id: DraftId; name: string };

/** Copy, delete and bring back, with what each says afterwards. */
export function useDraftActs(workspace: string) {
  const t = useTranslations("drafts");
  const router = useRouter();
  const toast = useToast();
  const called = (name: string) => name || t("unnamed");

  const restore = useMutation({
    mutationFn: ({ id }: Draft) => restoreDraftAction({ workspace, draftId: id }),
    onSuccess: () => router.refresh(),
  });
  const duplicate = useMutation({
    mutationFn: ({ id, name }: Draft) =>
      duplicateDraftAction({ workspace, draftId: id, name: t("copyOf", { name: called(name) }) }),
    onSuccess: (answer) => answer.ok && router.push(`/${workspace}/creatives/${answer.draftId}`),
  });
  const remove = useMutation({
    mutationFn: ({ id }: Draft) => deleteDraftAction({ workspace, draftId: id }),
    onSuccess: (answer, draft) => {
      if (!answer.ok) return;
      toast({
        text: t("deleted", { name: called(draft.name) }),
        undo: { label: t("undo"), onSelect: () => restore.mutate(draft) },
      });
      router.refresh();
    },
  });
  return { duplicate, remove };
}
