"use client";

import { Command } from "cmdk";
import { Keyboard, LogOut, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Kbd } from "@/components/ui/kbd";
import { useTheme } from "@/components/ui/use-theme";
import { mainPlaces, settingsPlace } from "./navigation";
import { paletteItemClass } from "./palette-class";
import type { ShellWorkspace } from "./shell-props";
import { leave, themeIcons } from "./user-menu-items";

type Props = { workspace: ShellWorkspace; onHelp: () => void; onDone: () => void };

export function PaletteCommands({ workspace, onHelp, onDone }: Props) {
  const t = useTranslations("shell");
  const router = useRouter();
  const [theme, setTheme] = useTheme();
  const themes = (["light", "dark", "system"] as const).filter((one) => one !== theme);

  function run(command: () => void) {
    onDone();
    command();
  }

  return (
    <>
      <Command.Group heading={t("palette.goTo")}>
        {[...mainPlaces, settingsPlace].map(({ place, icon, path }) => (
          <Row
            key={place}
            icon={icon}
            label={t(`places.${place}`)}
            onSelect={() => run(() => router.push(`/${workspace.slug}${path}`))}
          />
        ))}
      </Command.Group>
      <Command.Group heading={t("palette.do")}>
        {themes.map((one) => (
          <Row
            key={one}
            icon={themeIcons[one]}
            label={t(`palette.theme.${one}`)}
            onSelect={() => run(() => setTheme(one))}
          />
        ))}
        <Row icon={Keyboard} label={t("keys.help")} hint="?" onSelect={() => run(onHelp)} />
        <Row icon={LogOut} label={t("signOut")} onSelect={() => run(leave)} />
      </Command.Group>
    </>
  );
}

type RowProps = { icon: LucideIcon; label: string; hint?: string; onSelect: () => void };

function Row({ icon: Icon, label, hint, onSelect }: RowProps) {
  return (
    <Command.Item className={paletteItemClass} onSelect={onSelect}>
      <Icon size={16} className="text-ink-3" />
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {hint && <Kbd>{hint}</Kbd>}
    </Command.Item>
  );
}
