"use client";

import { useTranslations } from "next-intl";
import { Status } from "@/components/audits/status";
import { ThreeKindsCell } from "@/components/threads-accounts/three-kinds-cell";
import { RelativeTime } from "@/components/ui/relative-time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { AccountView } from "@/lib/accounts/account-view";
import { AccountSubject } from "./account-subject";
import type { AccountColumn } from "./accounts-columns";
import { kindMarks } from "./kind-marks";
import { useObstacleText } from "./use-obstacle-text";

type Props = {
  column: AccountColumn;
  account: AccountView;
  tall: boolean;
  tabIndex: number;
  onOpen: () => void;
};

export function AccountCell({ column, account, tall, tabIndex, onOpen }: Props) {
  const t = useTranslations("accounts");
  switch (column) {
    case "account":
      return <AccountSubject account={account} tall={tall} tabIndex={tabIndex} onOpen={onOpen} />;
    case "status":
      return (
        <span className="flex items-center gap-1.5">
          <Status status={account.overall} plain />
          {account.changedThisWeek && (
            <span className="size-[5px] rounded-full bg-accent-text" title={t("row.changed")}>
              <VisuallyHidden>{t("row.changed")}</VisuallyHidden>
            </span>
          )}
        </span>
      );
    case "kinds":
      return <ThreeKindsCell {...kindMarks(account)} />;
    case "obstacle":
      return <Obstacle account={account} />;
    case "inUse":
      return <Quiet text={t(`kind.${account.inUse ?? "nothing"}`)} quiet={!account.inUse} />;
    case "adAccount":
      return <Quiet text={t(`adAccount.${account.adAccount}`)} quiet={account.adAccount !== "assigned"} />;
    case "role":
      return <Quiet text={account.role ?? t("status.unknown")} quiet={!account.role} />;
    case "portfolio":
      return <Quiet text={account.portfolio ?? t("filter.noPortfolio")} quiet={!account.portfolio} />;
    case "checked":
      return account.checkedAt ? (
        <RelativeTime at={account.checkedAt} short className="text-ink-3" />
      ) : (
        <span className="text-ink-3">{t("row.never")}</span>
      );
  }
}

/** An account that was never looked at has nothing in its way that anybody knows of, which is not the same as nothing. */
function Obstacle({ account: { overall, checkedAt, obstacle, obstacleCount } }: Pick<Props, "account">) {
  const t = useTranslations("accounts.row");
  const obstacleText = useObstacleText();
  if (overall === "checking") return <Quiet text={t("lookingUp")} quiet />;
  if (!checkedAt) return <Quiet text={t("notChecked")} quiet />;
  if (!obstacle) return <Quiet text={t("nothingInTheWay")} quiet />;
  return (
    <span className="flex min-w-0 items-baseline gap-1.5 text-ink-2">
      <span className="truncate" title={obstacleText(obstacle)}>
        {obstacleText(obstacle)}
      </span>
      {obstacleCount > 1 && <span className="text-ink-3">{t("more", { count: obstacleCount - 1 })}</span>}
    </span>
  );
}

function Quiet({ text, quiet }: { text: string; quiet: boolean }) {
  return (
    <bdi className={`block truncate ${quiet ? "text-ink-3" : "text-ink-2"}`} title={text}>
      {text}
    </bdi>
  );
}
