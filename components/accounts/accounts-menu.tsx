"use client";

import { Download, Ellipsis, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useAccountsState } from "./accounts-state";

/** What stands in the head of the page, for a phone. */
export function AccountsMenu({ exportHref }: { exportHref: string }) {
  const t = useTranslations("accounts");
  const { check, canEdit } = useAccountsState();
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          tooltip={false}
          label={t("more")}
          icon={<Ellipsis size={20} />}
          className="md:hidden"
          pending={check.isPending}
        />
      }
    >
      {canEdit && (
        <MenuItem icon={<RefreshCw size={16} />} onSelect={() => check.mutate({ all: true })}>
          {t("checkAll")}
        </MenuItem>
      )}
      <MenuItem icon={<Download size={16} />} onSelect={() => window.location.assign(exportHref)}>
        {t("export")}
      </MenuItem>
    </Menu>
  );
}
