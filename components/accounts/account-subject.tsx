"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import type { MouseEvent } from "react";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import type { AccountView } from "@/lib/accounts/account-view";
import { accountsPath, loadAccountsQuery } from "@/lib/accounts/search-params";
import { useAccountsState } from "./accounts-state";

type Props = { account: AccountView; tall: boolean; tabIndex: number; onOpen: () => void };

/** Picture, name, other name. The name is a link to the row's panel, so that it can be opened elsewhere, too. */
export function AccountSubject({ account, tall, tabIndex, onOpen }: Props) {
  const t = useTranslations("accounts");
  const { workspace } = useAccountsState();
  const query = loadAccountsQuery(useSearchParams());

  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen();
  }

  return (
    <span className="flex min-w-0 items-center gap-2">
      <Avatar
        kind={account.hasPicture ? account.type : "none"}
        name={account.label}
        src={account.pictureUrl}
        size={tall ? 32 : 20}
      />
      <span className={cn("flex min-w-0", tall ? "flex-col" : "items-baseline gap-1.5")}>
        <Link
          href={accountsPath(workspace, { ...query, open: account.id })}
          prefetch={false}
          scroll={false}
          tabIndex={tabIndex}
          onClick={open}
          className={cn("truncate rounded-xs font-medium", !tall && "max-w-full shrink-0")}
          dir="auto"
          title={account.label}
        >
          {account.label}
        </Link>
        <bdi
          className={cn("min-w-0 truncate text-ink-3 max-md:hidden @max-[700px]:hidden", tall && "text-sm")}
        >
          {account.name ?? t(`type.${account.type}`)}
        </bdi>
      </span>
    </span>
  );
}
