"use client";

import { CheckCheck, Download, Ellipsis, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";

type Props = {
  total: number;
  exportHref: string;
  onSelectAll: (() => void) | undefined;
  onCheck: (() => void) | undefined;
};

/** On a phone the bar has room for one action; the others are behind this. */
export function BulkMenu({ total, exportHref, onSelectAll, onCheck }: Props) {
  const t = useTranslations("accounts.bulk");
  return (
    <Menu
      align="end"
      side="top"
      trigger={
        <IconButton
          size="sm"
          tooltip={false}
          label={t("more")}
          icon={<Ellipsis size={16} />}
          className="md:hidden"
        />
      }
    >
      {onSelectAll && (
        <MenuItem icon={<CheckCheck size={16} />} onSelect={onSelectAll}>
          {t("selectAll", { count: total })}
        </MenuItem>
      )}
      {onCheck && (
        <MenuItem icon={<RefreshCw size={16} />} onSelect={onCheck}>
          {t("check")}
        </MenuItem>
      )}
      <MenuItem icon={<Download size={16} />} onSelect={() => window.location.assign(exportHref)}>
        {t("export")}
      </MenuItem>
    </Menu>
  );
}
