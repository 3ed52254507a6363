"use client";

import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { useCheckAgain } from "./use-check-again";

export function CheckAllButton({ workspace, canEdit }: { workspace: string; canEdit: boolean }) {
  const t = useTranslations("accounts");
  const check = useCheckAgain(workspace);
  return (
    <div className="grid justify-items-end gap-2">
      <Button
        icon={<RefreshCw size={16} />}
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
