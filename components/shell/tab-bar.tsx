"use client";

import { Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import { MoreSheet } from "./more-sheet";
import { currentPlace, mainPlaces } from "./navigation";
import type { ShellProps } from "./shell-props";

const itemClass =
  "relative grid content-center place-items-center gap-[3px] text-xs leading-none font-medium text-ink-3 focus-visible:-outline-offset-2";
const heldClass =
  "text-ink before:absolute before:-top-px before:h-0.5 before:w-[26px] before:bg-accent-text";

/** The navigation on a phone: four places, the rest behind More. */
export function TabBar(props: ShellProps & { onFind: () => void }) {
  const { workspace } = props;
  const t = useTranslations("shell");
  const pathname = usePathname();
  const current = currentPlace(pathname, workspace.slug);
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const places = mainPlaces.slice(0, 4);
  const elsewhere = !places.some(({ place }) => place === current);

  return (
    <nav
      aria-label={t("main")}
      className="fixed inset-x-0 bottom-0 z-bar hidden h-tabbar grid-cols-5 border-t border-line-strong bg-raised max-md:grid"
    >
      {places.map(({ place, icon: Icon, path }) => (
        <Link
          key={place}
          href={`/${workspace.slug}${path}`}
          aria-current={place === current ? "page" : undefined}
          className={cn(itemClass, place === current && heldClass)}
        >
          <Icon size={20} />
          {t(`places.${place}`)}
        </Link>
      ))}
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpenedAt(pathname)}
        className={cn(itemClass, elsewhere && heldClass)}
      >
        <Menu size={20} />
        {t("more")}
      </button>
      <MoreSheet
        {...props}
        open={openedAt === pathname}
        onOpenChange={(open) => setOpenedAt(open ? pathname : null)}
      />
    </nav>
  );
}
