"use client";

import { Download, Ellipsis, FileInput } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";

type Props = { importHref: string | null; exportHref: string | null };

/** What stands in the head of the page, for a phone. */
export function CreativesMenu({ importHref, exportHref }: Props) {
  const t = useTranslations("drafts");
  if (!importHref && !exportHref) return null;
  return (
    <Menu
      align="end"
      trigger={<IconButton size="sm" tooltip={false} label={t("more")} icon={<Ellipsis size={16} />} />}
    >
      {importHref && (
        <MenuItem icon={<FileInput size={16} />} href={importHref}>
          {t("import")}
        </MenuItem>
      )}
      {exportHref && (
        <MenuItem icon={<Download size={16} />} onSelect={() => window.location.assign(exportHref)}>
          {t("export")}
        </MenuItem>
      )}
    </Menu>
  );
}
