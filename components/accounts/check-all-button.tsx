"use client";

import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { useCheckAgain } from "./use-check-again";

type Props = { workspace: string; canEdit: boolean; size?: "sm" | "md" | undefined };

export function CheckAllButton({ workspace, canEdit, size }: Props) {
  const t = useTranslations("accounts");
  const check = useCheckAgain(workspace);
  return (
    <div className="grid justify-items-end gap-2">
      <Button
        size={size}
        icon={<RefreshCw size={size === "sm" ? 14 : 16} />}
        pending={check.isPending}
        notAllowed={canEdit ? undefined : t("bulk.roleNeeded")}
        onClick={() => check.mutate({ all: true })}
      >
        {t("checkAll")}
      </Button>
      {check.data?.ok === false && <Refusal declined={check.data} className="max-w-md" />}
    </div>
  );
}
