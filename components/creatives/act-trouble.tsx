"use client";

import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Declined } from "@/lib/decline";

export type Trouble = Declined | "unanswered" | "unsaved";

type Props = { trouble: Trouble | null; onClose: () => void };

/** Why an act from a menu did not happen: the menu is gone by then, so there is no place beside it. */
export function ActTrouble({ trouble, onClose }: Props) {
  const t = useTranslations("drafts.trouble");
  if (!trouble) return null;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      footer={<Button onClick={onClose}>{t("close")}</Button>}
    >
      {typeof trouble === "string" ? <p>{t(trouble)}</p> : <Refusal declined={trouble} />}
    </Dialog>
  );
}
