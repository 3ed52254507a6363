"use client";

import { Braces, OctagonX, Smartphone, SquarePen } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

export const modes = ["edit", "preview", "request"] as const;
export type Mode = (typeof modes)[number];

const icons = {
  edit: <SquarePen size={20} />,
  preview: <Smartphone size={20} />,
  request: <Braces size={20} />,
};

type Props = { mode: Mode; onMode: (mode: Mode) => void; hasErrors: boolean };

/** On a phone the studio shows one of its panes; this bar takes the place of the navigation. */
export function ModeBar({ mode, onMode, hasErrors }: Props) {
  const t = useTranslations("creatives.modes");
  return (
    <nav
      aria-label={t("label")}
      className="fixed inset-x-0 bottom-0 z-bar hidden h-tabbar grid-cols-3 border-t border-line-strong bg-raised max-md:grid"
    >
      {modes.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === mode ? "page" : undefined}
          onClick={() => onMode(one)}
          className={cn(
            "relative grid place-content-center place-items-center gap-[3px] text-xs leading-none font-medium",
            one === mode ? "text-ink shadow-[inset_0_2px_var(--accent-text)]" : "text-ink-3",
          )}
        >
          {icons[one]}
          {t(one)}
          {one === "edit" && hasErrors && (
            <span className="absolute start-[calc(50%+9px)] top-[7px] rounded-full bg-raised">
              <OctagonX size={13} className="text-bad-solid" />
              <VisuallyHidden>{t("withErrors")}</VisuallyHidden>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
