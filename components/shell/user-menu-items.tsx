"use client";

import { LogOut, Monitor, Moon, Sun } from "lucide-react";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { MenuChoice, MenuItem, MenuLine } from "@/components/ui/menu";
import type { Theme } from "@/components/ui/theme";
import { useTheme } from "@/components/ui/use-theme";

export const themeIcons = { light: Sun, dark: Moon, system: Monitor } as const;

export function UserMenuItems() {
  const t = useTranslations("shell");
  const [theme, setTheme] = useTheme();
  const options = (["light", "dark", "system"] satisfies Theme[]).map((value) => {
    const Icon = themeIcons[value];
    return { value, label: t(`theme.${value}`), icon: <Icon size={16} /> };
  });
  return (
    <>
      <MenuChoice caption={t("theme.label")} value={theme} onChange={setTheme} options={options} />
      <MenuLine />
      <MenuItem icon={<LogOut size={16} />} onSelect={leave}>
        {t("signOut")}
      </MenuItem>
    </>
  );
}

export function leave() {
  void signOut({ callbackUrl: "/sign-in" });
}
