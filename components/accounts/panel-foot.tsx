"use client";

import { RefreshCw, SquarePen } from "lucide-react";
import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { useAccountsState } from "./accounts-state";
import { useCheckAgain } from "./use-check-again";

export function PanelFoot({ sourceId }: { sourceId: string }) {
  const t = useTranslations("accounts");
  const { workspace, canEdit } = useAccountsState();
  const check = useCheckAgain(workspace);
  return (
    <div className="grid min-w-0 flex-1 gap-2">
      {check.data?.ok === false && <Refusal declined={check.data} />}
      <div className="flex gap-2 max-md:*:flex-1">
        <Button
          icon={<RefreshCw size={16} />}
          pending={check.isPending}
          notAllowed={canEdit ? undefined : t("bulk.roleNeeded")}
          onClick={() => check.mutate({ sourceIds: [sourceId] })}
        >
          {t("panel.checkAgain")}
        </Button>
        <LinkButton icon={<SquarePen size={16} />} href={`/${workspace}/creatives/new?source=${sourceId}`}>
          {t("panel.newCreative")}
        </LinkButton>
      </div>
    </div>
  );
}
