"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import { Td, Tr } from "@/components/ui/table";
import type { AccountView } from "@/lib/accounts/account-view";
import { AccountCell } from "./account-cell";
import { accountColumnShapes } from "./accounts-columns";

type Props = {
  account: AccountView;
  selected: boolean;
  open: boolean;
  tall: boolean;
  /** The one row whose parts Tab reaches. */
  current: boolean;
  /** What makes the row one of a list that arrows walk through. */
  keys: ComponentProps<"tr">;
  onOpen: () => void;
  onToggle: () => void;
};

const phoneRow =
  "max-md:grid max-md:grid-cols-[44px_minmax(0,1fr)_auto] max-md:items-center max-md:gap-y-1 max-md:border-b max-md:border-line max-md:py-2.5 max-md:pe-4 max-md:data-open:bg-hover max-md:data-selected:bg-accent-tint";
const phoneCell =
  "max-md:h-auto max-md:w-auto max-md:border-0 max-md:bg-transparent! max-md:px-0 max-md:first:ps-3";

export function AccountsRow({ account, selected, open, tall, current, keys, onOpen, onToggle }: Props) {
  const t = useTranslations("accounts");
  const tabIndex = current ? 0 : -1;
  return (
    <Tr
      {...keys}
      role="row"
      selected={selected}
      open={open}
      aria-selected={selected}
      className={cn("cursor-default", phoneRow)}
      onClick={(event) => {
        if (event.target instanceof Element && !event.target.closest("button, a, input")) onOpen();
      }}
    >
      <Td role="cell" className={cn("w-[46px] max-md:row-span-2 max-md:self-start max-md:pt-0.5", phoneCell)}>
        <Checkbox
          aria-label={t("row.select", { name: account.label })}
          checked={selected}
          onChange={onToggle}
          tabIndex={tabIndex}
        />
      </Td>
      {accountColumnShapes.map(({ id, className, phone }) => (
        <Td
          key={id}
          role="cell"
          className={cn(className, tall && "h-row-tall", "overflow-hidden", phoneCell, phone)}
        >
          <AccountCell column={id} account={account} tall={tall} tabIndex={tabIndex} onOpen={onOpen} />
        </Td>
      ))}
    </Tr>
  );
}
