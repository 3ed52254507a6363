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

type Props = { query: string; workspace: ShellWorkspace; onHelp: () => void; onDone: () => void };
type Act = { id: string; icon: LucideIcon; label: string; hint?: string; run: () => void };

/** What the palette always offers: every page, and what can be done anywhere. */
export function PaletteCommands({ query, workspace, onHelp, onDone }: Props) {
  const t = useTranslations("shell");
  const router = useRouter();
  const [theme, setTheme] = useTheme();

  const places: Act[] = [...mainPlaces, settingsPlace].map(({ place, icon, path }) => ({
    id: place,
    icon,
    label: t(`places.${place}`),
    run: () => router.push(`/${workspace.slug}${path}`),
  }));
  const themes = (["light", "dark", "system"] as const).filter((one) => one !== theme);
  const acts: Act[] = [
    ...themes.map((one) => ({
      id: `theme ${one}`,
      icon: themeIcons[one],
      label: t(`palette.theme.${one}`),
      run: () => setTheme(one),
    })),
    { id: "keys", icon: Keyboard, label: t("keys.help"), hint: "?", run: onHelp },
    { id: "leave", icon: LogOut, label: t("signOut"), run: leave },
  ];

  return (
    <>
      <Group heading={t("palette.goTo")} acts={matching(places, query)} onDone={onDone} />
      <Group heading={t("palette.do")} acts={matching(acts, query)} onDone={onDone} />
    </>
  );
}

function matching(acts: Act[], query: string) {
  const wanted = query.trim().toLocaleLowerCase();
  return acts.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
}

function Group({ heading, acts, onDone }: { heading: string; acts: Act[]; onDone: () => void }) {
  if (acts.length === 0) return null;
  return (
    <Command.Group heading={heading}>
      {acts.map(({ id, icon: Icon, label, hint, run }) => (
        <Command.Item
          key={id}
          value={id}
          className={paletteItemClass}
          onSelect={() => {
            onDone();
            run();
          }}
        >
          <Icon size={16} className="text-ink-3" />
          <span className="min-w-0 flex-1 truncate">{label}</span>
          {hint && <Kbd>{hint}</Kbd>}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
