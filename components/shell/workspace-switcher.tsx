"use client";

import { Check, ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { HeddleMark } from "@/components/ui/heddle-mark";
import { Menu, MenuCaption, MenuItem } from "@/components/ui/menu";
import { Tag } from "@/components/ui/tag";
import { sideRowClass, sideTextClass } from "./side-class";
import type { ShellProps } from "./shell-props";

type Props = Pick<ShellProps, "workspace" | "workspaces" | "sandbox">;

export function WorkspaceSwitcher({ workspace, workspaces, sandbox }: Props) {
  const t = useTranslations("shell.workspaces");
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={cn(sideRowClass, "font-semibold lg:group-data-[wide=true]/side:h-9")}
        >
          <HeddleMark />
          <bdi className={cn(sideTextClass, "lg:group-data-[wide=true]/side:min-w-0")}>{workspace.name}</bdi>
          {sandbox && (
            <Tag
              title={t("sandboxTitle")}
              className="hidden h-[18px] px-1 text-xs leading-none font-normal lg:group-data-[wide=true]/side:inline-flex"
            >
              {t("sandbox")}
            </Tag>
          )}
          <span className="sr-only">{t("switch")}</span>
          <ChevronsUpDown
            size={14}
            className="ms-auto hidden text-ink-3 lg:group-data-[wide=true]/side:block"
          />
        </button>
      }
    >
      <MenuCaption>{t("yours")}</MenuCaption>
      {workspaces.map(({ slug, name }) => (
        <MenuItem
          key={slug}
          href={`/${slug}`}
          hint={slug === workspace.slug && <Check size={14} className="text-accent-text" />}
        >
          <bdi>{name}</bdi>
        </MenuItem>
      ))}
    </Menu>
  );
}
