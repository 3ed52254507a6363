"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import type { PlanCounts } from "@/lib/setup/plan-creation";
import { setupPath } from "@/lib/setup/steps";
import { ContinueButton } from "./continue-button";
import { Outbar } from "./outbar";

type Props = {
  workspace: string;
  planned: PlanCounts;
  ready: number;
  /** A creation is under way. */
  busy: boolean;
  notAllowed: string | null;
  onCreate: () => void;
};

/** What will be created, in numbers, and the button that asks whether it really should. */
export function ThreadsOutbar({ workspace, planned, ready, busy, notAllowed, onCreate }: Props) {
  const t = useTranslations("setup.threads");
  const format = useFormatter();
  const count = planned.instagram_backed + planned.page_backed;
  const parts = (["instagram_backed", "page_backed"] as const)
    .filter((kind) => planned[kind] > 0)
    .map((kind) => t(`plan.part.${kind}`, { count: planned[kind] }));
  const offers = count > 0 && !busy;
  const asks = offers && notAllowed === null;

  return (
    <Outbar
      title={
        busy
          ? t("creationRunning")
          : offers
            ? t(asks ? "plan.title" : "plan.titleCould", {
                count,
                parts: format.list(parts, { type: "unit" }),
              })
            : t("plan.titleNone")
      }
      hint={t(busy ? "plan.hintBusy" : offers ? "plan.hint" : "plan.hintNone")}
      backHref={setupPath(workspace, "ad-account")}
    >
      <ContinueButton
        workspace={workspace}
        to="placement"
        mayKeep={notAllowed === null}
        variant={asks ? "secondary" : "primary"}
      >
        {t("continueReady", { count: ready })}
      </ContinueButton>
      {(offers || busy) && (
        <Button
          variant={asks ? "primary" : "secondary"}
          pending={busy}
          icon={busy && <Spinner size={16} />}
          notAllowed={notAllowed}
          onClick={onCreate}
          className="max-md:flex-1"
        >
          {busy ? t("creating") : t("create", { count })}
        </Button>
      )}
    </Outbar>
  );
}
