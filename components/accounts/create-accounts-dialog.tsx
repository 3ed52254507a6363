"use client";

import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Avatar } from "@/components/ui/avatar";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { CreatableItem } from "@/lib/accounts/schema";
import type { Declined } from "@/lib/decline";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The first of `count`, by name. */
  items: CreatableItem[];
  count: number;
  pending: boolean;
  refused: Declined | null;
  onConfirm: () => void;
};

export function CreateAccountsDialog(props: Props) {
  const { open, onOpenChange, items, count, pending, refused, onConfirm } = props;
  const t = useTranslations("accounts");
  const more = count - items.length;
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("create.title", { count })}
      description={t.rich("create.body", { count, b: (chunks) => <b>{chunks}</b> })}
      acknowledge={t("create.acknowledge", { count })}
      confirmLabel={t("create.confirm", { count })}
      footNote={t("create.retry")}
      pending={pending}
      onConfirm={onConfirm}
    >
      <ul
        aria-label={t("create.list")}
        tabIndex={items.length > 5 ? 0 : undefined}
        className="max-h-56 overflow-y-auto rounded-lg border border-line focus-visible:-outline-offset-2"
      >
        {items.map((item) => (
          <li
            key={item.sourceId}
            className="flex items-center gap-2 border-b border-line px-3 py-2 [contain-intrinsic-size:auto_37px] [content-visibility:auto] last:border-0"
          >
            <Avatar kind={item.type} name={item.label} src={item.pictureUrl} />
            <bdi className="min-w-0 flex-1 truncate">{item.label}</bdi>
            <span className="text-sm whitespace-nowrap text-ink-3">{t(`kind.${item.kind}`)}</span>
          </li>
        ))}
        {more > 0 && <li className="px-3 py-2 text-sm text-ink-3">{t("create.more", { count: more })}</li>}
      </ul>
      {refused && <Refusal declined={refused} />}
    </ConfirmDialog>
  );
}
