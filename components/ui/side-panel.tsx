"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, type ReactNode } from "react";
import { IconButton } from "./icon-button";
import { Sheet } from "./sheet";
import { useMediaQuery } from "./use-media-query";

type Props = {
  title: string;
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

function BesidePanel({ title, onClose, actions, footer, children }: Props) {
  const t = useTranslations("ui");
  const close = useRef(onClose);
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    close.current = onClose;
  });

  useEffect(() => {
    const opener = document.activeElement;
    const element = panel.current;
    function onKey(event: KeyboardEvent) {
      if (event.key === "Escape" && !event.defaultPrevented) close.current();
    }
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
      const inside = element?.contains(document.activeElement) || document.activeElement === document.body;
      if (inside && opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  return (
    <aside
      ref={panel}
      aria-label={title}
      className="flex h-full w-panel shrink-0 flex-col overflow-hidden border-s border-line bg-surface"
    >
      <div className="flex min-h-topbar shrink-0 items-center gap-1 border-b border-line ps-4 pe-2">
        <h2 className="min-w-0 flex-1 truncate" dir="auto">
          {title}
        </h2>
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
