"use client";

import { useTranslations } from "next-intl";
import { Status } from "@/components/audits/status";
import { ThreeKindsCell } from "@/components/threads-accounts/three-kinds-cell";
import { Avatar } from "@/components/ui/avatar";
import { RelativeTime } from "@/components/ui/relative-time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { AccountView } from "@/lib/accounts/account-view";
import type { AccountColumn } from "./accounts-columns";
import { kindMarks } from "./kind-marks";
import { useObstacleText } from "./use-obstacle-text";

type Props = { column: AccountColumn; account: AccountView; tall: boolean };

export function AccountCell({ column, account, tall }: Props) {
  const t = useTranslations("accounts");
  const obstacleText = useObstacleText();
  switch (column) {
    case "account":
      return <Subject account={account} tall={tall} />;
    case "status":
      return (
        <span className="inline-flex items-center">
          <Status status={account.overall} plain />
          {account.changedThisWeek && (
            <span className="ms-1.5 size-[5px] rounded-full bg-accent-text" title={t("row.changed")}>
              <VisuallyHidden>{t("row.changed")}</VisuallyHidden>
            </span>
          )}
        </span>
      );
    case "kinds":
      return <ThreeKindsCell {...kindMarks(account)} />;
    case "obstacle":
      if (!account.obstacle) return <span className="text-ink-3">{t("row.nothingInTheWay")}</span>;
      return (
        <span className="flex min-w-0 items-baseline gap-1.5">
          <span className="truncate">{obstacleText(account.obstacle)}</span>
          {account.obstacleCount > 1 && (
            <span className="text-ink-3">{t("row.more", { count: account.obstacleCount - 1 })}</span>
          )}
        </span>
      );
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

function Quiet({ text, quiet }: { text: string; quiet: boolean }) {
  return <bdi className={`block truncate ${quiet ? "text-ink-3" : ""}`}>{text}</bdi>;
}

function Subject({ account, tall }: { account: AccountView; tall: boolean }) {
  const t = useTranslations("accounts");
  const secondary = account.name ?? t(`type.${account.type}`);
  return (
    <span className="flex min-w-0 items-center gap-2">
      <Avatar
        kind={account.hasPicture ? account.type : "none"}
        name={account.label}
        src={account.pictureUrl}
        size={tall ? 32 : 20}
      />
      <span className={`flex min-w-0 ${tall ? "flex-col" : "items-baseline gap-1.5"}`}>
        <bdi className="truncate font-medium">{account.label}</bdi>
        <bdi className={`truncate text-ink-3 max-md:hidden ${tall ? "text-sm" : "min-w-0"}`}>{secondary}</bdi>
      </span>
    </span>
  );
}
