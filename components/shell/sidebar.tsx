"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { cn } from "@/components/ui/cn";
import { Kbd } from "@/components/ui/kbd";
import { ConnectionCard } from "./connection-card";
import { currentPlace, mainPlaces, settingsPlace } from "./navigation";
import { NavCount } from "./nav-count";
import { NavItem } from "./nav-item";
import type { ShellProps } from "./shell-props";
import { sideRowClass, sideTextClass } from "./side-class";
import { useModifier } from "./use-modifier";
import { UserMenu } from "./user-menu";
import { WorkspaceSwitcher } from "./workspace-switcher";

type Props = Omit<ShellProps, "children"> & {
  /** Has words from the width at which there is room for them. */
  wide: boolean;
  /** The words are really there, so that no tooltip repeats them. */
  labelled: boolean;
  onFind: () => void;
};

export function Sidebar(props: Props) {
  const { workspace, workspaces, user, role, counts, connection, sandbox, wide, labelled, onFind } = props;
  const t = useTranslations("shell");
  const modifier = useModifier();
  const current = currentPlace(usePathname(), workspace.slug);

  return (
    <aside
      aria-label={t("side")}
      data-wide={wide}
      className="group/side flex min-h-0 flex-col gap-0.5 overflow-x-hidden overflow-y-auto border-e border-line bg-canvas p-2 max-md:hidden"
    >
      <WorkspaceSwitcher workspace={workspace} workspaces={workspaces} sandbox={sandbox} />
      <button
        type="button"
        onClick={onFind}
        className={cn(
          sideRowClass,
          "mt-1 mb-2 text-ink-2 lg:group-data-[wide=true]/side:border lg:group-data-[wide=true]/side:border-line-strong lg:group-data-[wide=true]/side:bg-surface lg:group-data-[wide=true]/side:text-ink-3",
        )}
      >
        <Search size={16} />
        <span className={sideTextClass}>{t("find")}</span>
        <Kbd className="ms-auto hidden border-0 bg-transparent p-0 lg:group-data-[wide=true]/side:block">
          {`${modifier}K`}
        </Kbd>
      </button>
      <nav aria-label={t("main")} className="grid gap-0.5">
        {mainPlaces.map(({ place, icon, path }) => (
          <NavItem
            key={place}
            href={`/${workspace.slug}${path}`}
            icon={icon}
            label={t(`places.${place}`)}
            current={current === place}
            labelled={labelled}
          >
            <NavCount place={place} counts={counts} />
          </NavItem>
        ))}
      </nav>
      <div className="min-h-3 flex-1" />
      <ConnectionCard connection={connection} labelled={labelled} />
      <NavItem
        href={`/${workspace.slug}${settingsPlace.path}`}
        icon={settingsPlace.icon}
        label={t("places.settings")}
        current={current === "settings"}
        labelled={labelled}
      />
      <UserMenu user={user} role={role} />
    </aside>
  );
}
