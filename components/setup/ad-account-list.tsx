"use client";

import { CircleCheck, CircleQuestionMark, OctagonX, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useId, useOptimistic, useState, useTransition } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { cn } from "@/components/ui/cn";
import { CopyId } from "@/components/ui/copy-id";
import { Pill } from "@/components/ui/pill";
import type { Declined } from "@/lib/decline";
import { chooseAdAccountAction } from "@/lib/portfolio/actions";
import { canSpend, isShut, nameDisableReason, nameStatus } from "@/lib/portfolio/ad-account-status";
import type { ListedAdAccount } from "@/lib/portfolio/schema";
import { PlainRadio } from "./plain-radio";

type Props = { workspace: string; accounts: ListedAdAccount[]; mayChange: boolean };

/** Every ad account the login reaches. One that cannot be used stays, dimmed, with its reason. */
export function AdAccountList({ workspace, accounts, mayChange }: Props) {
  const t = useTranslations("setup.adAccount");
  const router = useRouter();
  const [, start] = useTransition();
  const [refused, setRefused] = useState<Declined | null>(null);
  const [chosen, choose] = useOptimistic(accounts.find((account) => account.chosen)?.id ?? null);

  function change(adAccountId: string) {
    start(async () => {
      choose(adAccountId);
      const result = await chooseAdAccountAction({ workspace, adAccountId });
      setRefused(result.ok ? null : result);
      router.refresh();
    });
  }

  return (
    <>
      {refused && <Refusal declined={refused} className="mx-6 mb-3 max-md:mx-4" />}
      <div role="radiogroup" aria-label={t("listLabel")} className="border-t border-line-strong">
        {accounts.map((account) => (
          <AdAccountRow
            key={account.id}
            account={account}
            chosen={account.id === chosen}
            mayChange={mayChange}
            onChoose={() => change(account.id)}
          />
        ))}
      </div>
    </>
  );
}

type RowProps = { account: ListedAdAccount; chosen: boolean; mayChange: boolean; onChoose: () => void };

function AdAccountRow({ account, chosen, mayChange, onChoose }: RowProps) {
  const t = useTranslations("setup.adAccount");
  const id = useId();
  const obstacle = useObstacle(account);
  const facts = [
    account.businessName ?? t("noBusiness"),
    account.currency,
    account.timezoneName?.replaceAll("_", " "),
  ];
  return (
    <div
      className={cn(
        "relative flex items-start gap-3 border-b border-line px-6 py-2.5 max-md:px-4",
        chosen ? "bg-accent-tint held" : !obstacle && "hover:bg-hover",
      )}
    >
      <span className="relative z-[1] mt-0.5 grid">
        <PlainRadio
          id={id}
          name="ad-account"
          value={account.id}
          checked={chosen}
          disabled={!mayChange || obstacle !== null}
          onChoose={onChoose}
          aria-describedby={`${id}-facts`}
        />
      </span>
      <div className="min-w-0 flex-1">
        <label
          htmlFor={id}
          dir="auto"
          className={cn(
            "block truncate font-medium before:absolute before:inset-0",
            obstacle ? "text-ink-3 before:hidden" : "cursor-pointer",
          )}
        >
          {account.name}
        </label>
        <div id={`${id}-facts`} className="text-sm text-ink-3">
          <span className="relative me-2 inline-block align-bottom">
            <CopyId id={account.id} />
          </span>
          {facts.filter(Boolean).map((fact) => (
            <bdi key={fact} className="me-2 inline-block">
              {fact}
            </bdi>
          ))}
          {obstacle && <span className="block text-ink-2">{obstacle}</span>}
        </div>
      </div>
      <AdAccountState status={account.status} />
    </div>
  );
}

/** Why it cannot be chosen, or null. */
function useObstacle({ status, disableReason, canAdvertise }: ListedAdAccount) {
  const t = useTranslations("ad-accounts");
  const name = nameStatus(status);
  if (name && isShut(name)) return t(`reasons.${nameDisableReason(disableReason)}`);
  return canAdvertise === false ? t("noRole") : null;
}

function AdAccountState({ status }: { status: number | null }) {
  const t = useTranslations("setup.adAccount.statuses");
  const name = nameStatus(status);
  if (name === null) return <Pill icon={CircleQuestionMark}>{t("unknown")}</Pill>;
  if (isShut(name)) {
    return (
      <Pill tone="bad" icon={OctagonX}>
        {t(name)}
      </Pill>
    );
  }
  return (
    <Pill tone={canSpend(name) ? "ok" : "warn"} icon={canSpend(name) ? CircleCheck : TriangleAlert}>
      {t(name)}
    </Pill>
  );
}
