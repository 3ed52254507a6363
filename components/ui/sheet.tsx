"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { scrimClass } from "./floating-class";
import { IconButton } from "./icon-button";
import { useFocusReturn } from "./use-focus-return";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** Shown in the place of the title, which stays its name. */
  head?: ReactNode;
  /** Where the focus goes when it closes; to what had it before unless told. */
  returnFocus?: (() => HTMLElement | null) | undefined;
  /** Beside the title, before the close button. */
  actions?: ReactNode;
  footer?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
};

/** Over the page at its right edge; the whole screen on a phone, with its actions at the bottom. */
export function Sheet(props: Props) {
  const { open, onOpenChange, title, head, returnFocus, actions, footer, className, children } = props;
  const t = useTranslations("ui");
  const { onOpenAutoFocus, onCloseAutoFocus } = useFocusReturn(returnFocus);
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className={scrimClass} />
        <Dialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            // Else the first button would have it, and its tooltip would lie over what was asked for.
            event.preventDefault();
            onOpenAutoFocus();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
          onCloseAutoFocus={onCloseAutoFocus}
          className={cn(
            "slides fixed inset-y-0 end-0 z-dialog flex w-panel max-w-full flex-col border-s border-line-strong bg-surface shadow-float outline-none max-md:w-full max-md:border-0",
            className,
          )}
        >
          <div className="flex min-h-topbar shrink-0 items-center gap-1 border-b border-line ps-4 pe-2">
            <Dialog.Title className={head ? "sr-only" : "min-w-0 flex-1 truncate text-md font-semibold"}>
              {title}
            </Dialog.Title>
            {head && <div className="min-w-0 flex-1">{head}</div>}
            {actions}
            <Dialog.Close asChild>
              <IconButton tooltip={false} size="sm" label={t("close")} icon={<X size={16} />} />
            </Dialog.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
          {footer && (
            <div className="flex shrink-0 items-center gap-2 border-t border-line bg-raised p-3">
              {footer}
            </div>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
