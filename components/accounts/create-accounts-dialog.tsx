"use client";

import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Avatar } from "@/components/ui/avatar";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { CreatableItem } from "@/lib/accounts/creatable-of";
import type { Declined } from "@/lib/decline";

const shown = 20;

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  items: CreatableItem[];
  pending: boolean;
  refused: Declined | null;
  onConfirm: () => void;
};

export function CreateAccountsDialog({ open, onOpenChange, items, pending, refused, onConfirm }: Props) {
  const t = useTranslations("accounts");
  const count = items.length;
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("create.title", { count })}
      description={t.rich("create.body", { b: (chunks) => <b>{chunks}</b> })}
      acknowledge={t("create.acknowledge")}
      confirmLabel={t("create.confirm", { count })}
      footNote={t("create.retry")}
      pending={pending}
      onConfirm={onConfirm}
    >
      <ul className="max-h-56 overflow-y-auto rounded-lg border border-line">
        {items.slice(0, shown).map((item) => (
          <li
            key={item.sourceId}
            className="flex items-center gap-2 border-b border-line px-3 py-2 last:border-0"
          >
            <Avatar kind={item.type} name={item.label} />
            <bdi className="min-w-0 flex-1 truncate">{item.label}</bdi>
            <span className="text-ink-3">{t(`kind.${item.kind}`)}</span>
          </li>
        ))}
        {count > shown && (
          <li className="px-3 py-2 text-ink-3">{t("create.more", { count: count - shown })}</li>
        )}
      </ul>
      {refused && <Refusal declined={refused} />}
    </ConfirmDialog>
  );
}
