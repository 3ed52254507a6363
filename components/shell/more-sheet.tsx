"use client";

import { LogOut, Search, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Segmented } from "@/components/ui/segmented";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { useTheme } from "@/components/ui/use-theme";
import { mainPlaces, settingsPlace } from "./navigation";
import type { ShellProps } from "./shell-props";
import { leave, themeIcons } from "./user-menu-items";

type Props = ShellProps & { open: boolean; onOpenChange: (open: boolean) => void; onFind: () => void };

const rowClass = "flex min-h-11 w-full items-center gap-3 px-4 font-medium active:bg-press";

export function MoreSheet({
  open,
  onOpenChange,
  onFind,
  workspace,
  workspaces,
  user,
  role,
  connection,
  sandbox,
}: Props) {
  const t = useTranslations("shell");
  const [theme, setTheme] = useTheme();
  const others = workspaces.filter(({ slug }) => slug !== workspace.slug);
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={<bdi>{workspace.name}</bdi>}
      actions={sandbox && <Tag title={t("workspaces.sandboxTitle")}>{t("workspaces.sandbox")}</Tag>}
    >
      <Group>
        <button
          type="button"
          className={rowClass}
          onClick={() => {
            onOpenChange(false);
            onFind();
          }}
        >
          <Search size={20} className="text-ink-3" />
          {t("find")}
        </button>
        {[...mainPlaces.slice(4), settingsPlace].map(({ place, icon: Icon, path }) => (
          <Link key={place} href={`/${workspace.slug}${path}`} className={rowClass}>
            <Icon size={20} className="text-ink-3" />
            {t(`places.${place}`)}
          </Link>
        ))}
        {connection.state !== "active" && (
          <Link href={connection.href} className={rowClass}>
            <Unplug size={20} className="text-bad-solid" />
            {t(connection.state === "none" ? "connection.connect" : "connection.reconnect")}
          </Link>
        )}
      </Group>
      {others.length > 0 && (
        <Group caption={t("workspaces.others")}>
          {others.map(({ slug, name }) => (
            <Link key={slug} href={`/${slug}`} className={rowClass}>
              <bdi>{name}</bdi>
            </Link>
          ))}
        </Group>
      )}
      <Group>
        <div className="flex min-h-11 items-center gap-3 px-4">
          <Avatar kind="person" name={user.name} src={user.image} size={24} />
          <bdi className="min-w-0 flex-1 truncate font-medium">{user.name}</bdi>
          <span className="text-ink-3">{t(`roles.${role}`)}</span>
        </div>
        <div className="px-4 py-2">
          <Segmented
            label={t("theme.label")}
            value={theme}
            onChange={setTheme}
            options={(["light", "dark", "system"] as const).map((value) => {
              const Icon = themeIcons[value];
              return { value, label: t(`theme.${value}`), icon: <Icon size={14} /> };
            })}
          />
        </div>
        <button type="button" className={rowClass} onClick={leave}>
          <LogOut size={20} className="text-ink-3" />
          {t("signOut")}
        </button>
      </Group>
    </Sheet>
  );
}

function Group({ caption, children }: { caption?: string | undefined; children: ReactNode }) {
  return (
    <div className="border-b border-line py-1.5 last:border-0">
      {caption && <div className="px-4 py-1 text-sm text-ink-3">{caption}</div>}
      {children}
    </div>
  );
}
