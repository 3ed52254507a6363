"use client";

import { Progress as Radix } from "radix-ui";
import { cn } from "./cn";
import { VisuallyHidden } from "./visually-hidden";

type Props = {
  label: string;
  value: number;
  /** Null while the total is not known yet. */
  max: number | null;
  /** Said politely each quarter, for instance "3 of 5". */
  text: string;
  className?: string | undefined;
};

export function Progress({ label, value, max, text, className }: Props) {
  const share = max === null ? null : max === 0 ? 1 : Math.min(1, value / max);
  const quarter = share === null ? 0 : Math.floor(share * 4);
  return (
    <>
      <Radix.Root
        aria-label={label}
        value={max === null ? null : Math.min(value, Math.max(max, 1))}
        max={Math.max(max ?? 1, 1)}
        getValueLabel={() => text}
        className={cn("h-1 overflow-hidden rounded-full bg-press", className)}
      >
        <Radix.Indicator
          className={cn(
            "block h-full rounded-full bg-accent-text transition-[width] duration-slow",
            share === null && "animate-pulse",
          )}
          style={{ width: share === null ? "30%" : `${share * 100}%` }}
        />
      </Radix.Root>
      <VisuallyHidden role="status" key={quarter}>
        {quarter > 0 ? text : ""}
      </VisuallyHidden>
    </>
  );
}
