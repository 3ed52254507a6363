"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Avatar } from "@/components/ui/avatar";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LinkLike } from "@/components/ui/link-like";
import { Skeleton } from "@/components/ui/skeleton";
import type { Declined } from "@/lib/decline";
import type { PlannedAccount } from "@/lib/setup/planned-account";
import type { PlanCounts } from "@/lib/setup/plan-creation";

const shownAtFirst = 5;

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  counts: PlanCounts;
  /** What will be made, by name; null while the list is fetched. */
  accounts: readonly PlannedAccount[] | null;
  pending: boolean;
  refused: Declined | null;
  onConfirm: () => void;
};

/** The last question before something that cannot be undone: it names the number, and everything affected. */
export function CreateDialog({ open, onOpenChange, counts, accounts, pending, refused, onConfirm }: Props) {
  const t = useTranslations("setup.threads.confirm");
  const count = counts.instagram_backed + counts.page_backed;
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title", { count })}
      description={t.rich("text", { b: (words) => <b>{words}</b> })}
      acknowledge={t("acknowledge")}
      confirmLabel={t("confirm", { count })}
      footNote={t("foot")}
      pending={pending}
      onConfirm={onConfirm}
    >
      <PlannedList accounts={accounts} count={count} />
      {refused && <Refusal declined={refused} />}
    </ConfirmDialog>
  );
}

function PlannedList({ accounts, count }: { accounts: readonly PlannedAccount[] | null; count: number }) {
  const t = useTranslations("setup.threads");
  const [all, setAll] = useState(false);
  const shown = accounts?.slice(0, all ? undefined : shownAtFirst) ?? null;
  const hidden = count - (shown?.length ?? 0);
  return (
    <ul
      aria-label={t("confirm.list")}
      aria-busy={accounts === null}
      tabIndex={all ? 0 : undefined}
      className="max-h-64 overflow-y-auto rounded-lg border border-line"
    >
      {shown?.map((account) => (
        <li
          key={account.sourceId}
          className="flex items-center gap-2 border-b border-line px-3 py-2 [contain-intrinsic-size:auto_37px] [content-visibility:auto] last:border-0"
        >
          <Avatar kind={account.type} name={account.label} src={account.pictureUrl} />
          <bdi className="min-w-0 flex-1 truncate">{account.label}</bdi>
          <span className="text-sm whitespace-nowrap text-ink-3">{t(`kinds.${account.kind}`)}</span>
        </li>
      ))}
      {shown === null && (
        <li className="px-3 py-3">
          <Skeleton className="w-3/5" />
        </li>
      )}
      {shown !== null && hidden > 0 && (
        <li className="flex items-center gap-2 px-3 py-2 text-sm text-ink-3">
          <span className="min-w-0 flex-1">{t("confirm.more", { count: hidden })}</span>
          <LinkLike onClick={() => setAll(true)}>{t("confirm.showAll")}</LinkLike>
        </li>
      )}
    </ul>
  );
}
