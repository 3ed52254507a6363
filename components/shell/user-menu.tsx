"use client";

import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { Menu } from "@/components/ui/menu";
import { sideRowClass, sideTextClass } from "./side-class";
import type { ShellProps } from "./shell-props";
import { UserMenuItems } from "./user-menu-items";

export function UserMenu({ user, role }: Pick<ShellProps, "user" | "role">) {
  const t = useTranslations("shell");
  return (
    <Menu
      side="top"
      trigger={
        <button type="button" className={cn(sideRowClass, "font-medium text-ink-2 hover:text-ink")}>
          <Avatar kind="person" name={user.name} src={user.image} />
          <bdi className={sideTextClass}>{user.name}</bdi>
          <span
            className={cn(
              sideTextClass,
              "text-sm font-normal text-ink-3 lg:group-data-[wide=true]/side:ms-auto",
            )}
          >
            {t(`roles.${role}`)}
          </span>
        </button>
      }
    >
      <UserMenuItems />
    </Menu>
  );
}
