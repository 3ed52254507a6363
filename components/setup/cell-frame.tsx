"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import type { ThreadsKind } from "@/lib/generated/prisma/enums";

type Props = {
  kind: ThreadsKind;
  /** A mark, or the control itself. */
  mark: ReactNode;
  title: ReactNode;
  /** The thread: it is in use, or will be created. */
  held?: boolean | undefined;
  /** A press anywhere in it reaches the control. */
  pressable?: boolean | undefined;
  children?: ReactNode;
};

export function CellFrame({ kind, mark, title, held, pressable, children }: Props) {
  const t = useTranslations("setup.threads.kinds");
  return (
    <div
      className={cn(
        "relative flex min-w-0 gap-[9px] border-s border-line px-3 py-[11px]",
        "max-md:mx-4 max-md:mb-1.5 max-md:rounded-md max-md:border max-md:py-2.5",
        held && "bg-accent-tint held max-md:border-accent-line",
        pressable && !held && "hover:bg-hover",
      )}
    >
      <span className="relative z-[1] mt-0.5 grid w-4 shrink-0 justify-items-center text-ink-3 max-md:w-5">
        {mark}
      </span>
      <div className="min-w-0 flex-1">
        <span className="hidden text-sm text-ink-3 max-md:block">{t(kind)}</span>
        <div className="truncate">{title}</div>
        {children && (
          <div className="mt-px flex flex-wrap gap-x-2 gap-y-0.5 text-sm leading-[1.125rem] text-ink-3">
            {children}
          </div>
        )}
      </div>
    </div>
  );
}

/** Spreads a label over its cell. What else can be pressed there needs `relative`. */
export const cellLabelClass = "font-medium before:absolute before:inset-0 before:cursor-pointer";
