"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useStarted } from "@/components/accounts/use-started";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { checkMatchingAction } from "@/lib/accounts/actions";

type Props = { workspace: string; obstacle: string; accounts: number; canEdit: boolean };

/** Asks Meta again about every account that has this in its way. */
export function CheckThese({ workspace, obstacle, accounts, canEdit }: Props) {
  const t = useTranslations("overview.remedies");
  const started = useStarted(workspace);
  const check = useMutation({
    mutationFn: () =>
      checkMatchingAction({ workspace, search: new URLSearchParams({ obstacle }).toString() }),
    onSuccess: ({ ok }) => ok && started(),
  });
  return (
    <span className="grid justify-items-end gap-2 max-md:justify-items-start">
      <Button
        size="sm"
        pending={check.isPending}
        notAllowed={canEdit ? undefined : t("roleNeeded")}
        onClick={() => check.mutate()}
      >
        {t("check", { count: accounts })}
      </Button>
      {check.data?.ok === false && <Refusal declined={check.data} className="max-w-md" />}
    </span>
  );
}
