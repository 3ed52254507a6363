"use client";

import { ArrowDown, ArrowUp, RefreshCw, SquarePen } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { LinkButton } from "@/components/ui/link-button";
import { SidePanel } from "@/components/ui/side-panel";
import { useAccountsQuery } from "./use-accounts-query";
import { useCheckAgain } from "./use-check-again";

type Props = {
  workspace: string;
  /** Null for an account that is not here. */
  sourceId: string | null;
  label: string;
  /** The rows of the page, in order: what the arrows step through. */
  ids: string[];
  canEdit: boolean;
  children: ReactNode;
};

export function PanelFrame({ workspace, sourceId, label, ids, canEdit, children }: Props) {
  const t = useTranslations("accounts");
  const { change } = useAccountsQuery();
  const check = useCheckAgain(workspace);
  const at = sourceId ? ids.indexOf(sourceId) : -1;
  const before = ids[at - 1];
  const after = at < 0 ? undefined : ids[at + 1];
  const step = (id: string | undefined) => id && void change({ open: id });
  const roleNeeded = canEdit ? undefined : t("bulk.roleNeeded");

  return (
    <SidePanel
      title={label || t("panel.gone")}
      onClose={() => void change({ open: "", tab: "findings" })}
      actions={
        <>
          <IconButton
            size="sm"
            label={t("panel.previous")}
            icon={<ArrowUp size={16} />}
            disabled={!before}
            onClick={() => step(before)}
          />
          <IconButton
            size="sm"
            label={t("panel.next")}
            icon={<ArrowDown size={16} />}
            disabled={!after}
            onClick={() => step(after)}
          />
        </>
      }
      footer={
        sourceId && (
          <div className="grid flex-1 gap-2">
            {check.data?.ok === false && <Refusal declined={check.data} />}
            <div className="flex gap-2">
              <Button
                icon={<RefreshCw size={16} />}
                pending={check.isPending}
                notAllowed={roleNeeded}
                onClick={() => check.mutate({ sourceIds: [sourceId] })}
              >
                {t("panel.checkAgain")}
              </Button>
              <LinkButton
                icon={<SquarePen size={16} />}
                href={`/${workspace}/creatives/new?source=${sourceId}`}
              >
                {t("panel.newCreative")}
              </LinkButton>
            </div>
          </div>
        )
      }
    >
      {children}
    </SidePanel>
  );
}
