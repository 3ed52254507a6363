"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, type ReactNode } from "react";
import { IconButton } from "./icon-button";
import { Sheet } from "./sheet";
import { useMediaQuery } from "./use-media-query";

type Props = {
  title: string;
  /** Shown in the place of the title, which stays its name. */
  head?: ReactNode;
  /** Where the focus goes when it closes; to what had it before unless told. */
  returnFocus?: (() => HTMLElement | null) | undefined;
  onClose: () => void;
  /** Step through rows, before the close button. */
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
};

/** Beside the table on a wide screen, where focus stays in the list; over it on a narrower one. Esc closes either. */
export function SidePanel(props: Props) {
  const beside = useMediaQuery("(min-width: 1280px)");
  if (beside) return <BesidePanel {...props} />;
  return (
    <Sheet open onOpenChange={(open) => !open && props.onClose()} {...props}>
      {props.children}
    </Sheet>
  );
}

function BesidePanel({ title, head, onClose, returnFocus, actions, footer, children }: Props) {
  const t = useTranslations("ui");
  const latest = useRef({ onClose, returnFocus });
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    latest.current = { onClose, returnFocus };
  });

  useEffect(() => {
    const opener = document.activeElement;
    const element = panel.current;
    function onKey(event: KeyboardEvent) {
      if (event.key === "Escape" && !event.defaultPrevented) latest.current.onClose();
    }
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
      const inside = element?.contains(document.activeElement) || document.activeElement === document.body;
      const target = latest.current.returnFocus?.() ?? opener;
      if (inside && target instanceof HTMLElement) target.focus();
    };
  }, []);

  return (
    <aside
      ref={panel}
      aria-label={title}
      className="flex h-full w-panel max-xl:hidden shrink-0 flex-col overflow-hidden border-s border-line bg-surface"
    >
      <div className="flex min-h-topbar shrink-0 items-center gap-1 border-b border-line ps-4 pe-2">
        <h2 className={head ? "sr-only" : "min-w-0 flex-1 truncate"} dir="auto">
          {title}
        </h2>
        {head && <div className="min-w-0 flex-1">{head}</div>}
        {actions}
        <IconButton size="sm" label={t("close")} icon={<X size={16} />} onClick={onClose} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
      {footer && (
        <div className="flex shrink-0 items-center gap-2 border-t border-line bg-raised p-3">{footer}</div>
      )}
    </aside>
  );
}
