"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { dialogClass, dialogFootClass, scrimClass } from "./floating-class";
import { IconButton } from "./icon-button";
import { useFocusReturn } from "./use-focus-return";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  /** Buttons, the primary last. */
  footer?: ReactNode;
  wide?: boolean | undefined;
  children?: ReactNode;
};

export function Dialog({ open, onOpenChange, title, description, footer, wide, children }: Props) {
  const t = useTranslations("ui");
  const focusReturn = useFocusReturn();
  const described = description ? {} : { "aria-describedby": undefined };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={scrimClass} />
        <Radix.Content
          {...described}
          {...focusReturn}
          className={cn(dialogClass, wide && "w-[min(720px,calc(100vw-24px))]")}
        >
          <div className="grid gap-3 overflow-y-auto p-5">
            <div className="flex items-start gap-2">
              <Radix.Title className="min-w-0 flex-1 text-lg font-semibold">{title}</Radix.Title>
              <Radix.Close asChild>
                <IconButton
                  tooltip={false}
                  size="sm"
                  label={t("close")}
                  icon={<X size={16} />}
                  className="-me-1.5"
                />
              </Radix.Close>
            </div>
            {description && (
              <Radix.Description asChild>
                <div className="text-ink-2">{description}</div>
              </Radix.Description>
            )}
            {children}
          </div>
          {footer && <div className={dialogFootClass}>{footer}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
