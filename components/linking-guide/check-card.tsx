"use client";

import { CircleCheck, CircleQuestionMark, LoaderCircle, RefreshCw, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { useWatchedRun } from "@/components/setup/use-watched-run";
import { Identity } from "@/components/threads-accounts/identity";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CopyId } from "@/components/ui/copy-id";
import { Pill } from "@/components/ui/pill";
import type { GuideAccount } from "@/lib/setup/guide-account";
import { lookUpAgainAction } from "@/lib/threads-accounts/actions";
import { LastAnswers } from "./last-answers";
import { UseProfile } from "./use-profile";

type Props = {
  workspace: string;
  account: GuideAccount;
  /** Why nothing can be changed, or null. */
  notAllowed: string | null;
  /** The one next action of the screen; beside a set-up step it is not. */
  primary: boolean;
  /** How to come to another account. */
  other?: ReactNode;
};

/** The account the guide is about: how it stands, and the button that asks Meta once more. */
export function CheckCard({ workspace, account, notAllowed, primary, other }: Props) {
  const t = useTranslations("linking-guide.card");
  const check = useWatchedRun(workspace, null);
  const found = account.associated.state === "found";
  const applies = account.associated.state !== "not_applicable";

  return (
    <Card className={found ? "border-ok-line" : undefined}>
      <div className="grid gap-3 px-4 py-3.5">
        <Identity
          kind={account.type}
          name={account.name}
          secondary={account.secondary}
          src={account.pictureUrl}
          threads={found}
          size={40}
        />
        <div role="status">
          <AssociatedState account={account} busy={check.busy || account.checking} />
        </div>
        {!applies && <p className="text-ink-2">{t("notApplicable")}</p>}
        {found && (
          <UseProfile workspace={workspace} account={account} notAllowed={notAllowed} primary={primary} />
        )}
        {applies && (
          <Button
            variant={primary && !found ? "primary" : "secondary"}
            icon={<RefreshCw size={16} />}
            pending={check.busy}
            notAllowed={notAllowed}
            onClick={() => check.start(() => lookUpAgainAction({ workspace, sourceIds: [account.sourceId] }))}
          >
            {t("check")}
          </Button>
        )}
        {check.refused && <Refusal declined={check.refused} />}
      </div>
      {applies && (
        <div className="border-t border-line px-4 py-3.5">
          <LastAnswers answers={account.answers} />
        </div>
      )}
      {other && <div className="border-t border-line px-4 py-2.5">{other}</div>}
    </Card>
  );
}

function AssociatedState({ account, busy }: { account: GuideAccount; busy: boolean }) {
  const t = useTranslations("linking-guide.card");
  const { state, threadsUserId } = account.associated;
  if (busy) {
    return (
      <Pill icon={LoaderCircle} spins>
        {t("states.checking")}
      </Pill>
    );
  }
  if (state === "found") {
    return (
      <Pill tone="ok" icon={CircleCheck}>
        {t.rich("found", { id: () => (threadsUserId ? <CopyId id={threadsUserId} short /> : "") })}
      </Pill>
    );
  }
  const known = state === "none" || state === "refused";
  return (
    <Pill tone={known ? "warn" : "quiet"} icon={known ? TriangleAlert : CircleQuestionMark}>
      {t(`states.${state}`)}
    </Pill>
  );
}
