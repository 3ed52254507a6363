"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { usePress } from "./use-press";
import { useToast } from "@/components/ui/toast";
import { deleteDraftsAction, undoDeletionAction } from "@/lib/drafts/actions";
import type { DraftId } from "@/lib/ids";

export type WhichDrafts = { draftIds: DraftId[] } | { search: string };

/** Deletes, says how many, and can take the very same press back, wherever the person has gone meanwhile. */
export function useDeletion(workspace: string) {
  const t = useTranslations("drafts");
  const router = useRouter();
  const toast = useToast();
  const pressed = usePress();

  async function undo(press: string) {
    const answer = await undoDeletionAction({ workspace, press }).catch(() => ({ ok: false }) as const);
    if (answer.ok) return router.refresh();
    toast({ text: t("undoFailed"), undo: { label: t("undoAgain"), onSelect: () => void undo(press) } });
  }

  return (which: WhichDrafts, name?: string) =>
    pressed(which, async (press) => {
      const answer = await deleteDraftsAction({ workspace, ...which, press });
      if (!answer.ok) return answer;
      const { deleted, kept } = answer;
      const one = name === undefined ? null : t("deleted", { name: name || t("unnamed") });
      toast({
        text: deleted === 1 && one ? one : t("deletedMany", { deleted, kept }),
        ...(deleted > 0 && { undo: { label: t("undo"), onSelect: () => void undo(press) } }),
      });
      router.refresh();
      return answer;
    });
}
