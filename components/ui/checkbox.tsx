"use client";

import { Check, Minus } from "lucide-react";
import { Checkbox as Radix } from "radix-ui";
import { useId, type ReactNode } from "react";
import { cn } from "./cn";

type Props = {
  checked: boolean | "mixed";
  onChange: (checked: boolean) => void;
  /** Visible words beside it; give `aria-label` instead where there are none, as in a table row. */
  children?: ReactNode;
  "aria-label"?: string | undefined;
  "aria-describedby"?: string | undefined;
  disabled?: boolean | undefined;
  tabIndex?: number | undefined;
  id?: string | undefined;
  name?: string | undefined;
  className?: string | undefined;
};

export function Checkbox({ checked, onChange, children, id, className, ...rest }: Props) {
  const made = useId();
  const boxId = id ?? made;
  const box = (
    <Radix.Root
      {...rest}
      id={boxId}
      checked={checked === "mixed" ? "indeterminate" : checked}
      onCheckedChange={(next) => onChange(next === true)}
      className={cn(
        "target grid size-4 shrink-0 place-items-center rounded-[4px] border border-control bg-surface text-accent-on hover:border-ink-3 disabled:cursor-not-allowed disabled:border-line-strong disabled:bg-sunken data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent max-md:size-5 max-md:after:-inset-2.5",
        children ? "mt-0.5" : className,
      )}
    >
      <Radix.Indicator>
        {checked === "mixed" ? <Minus size={12} strokeWidth={2.5} /> : <Check size={12} strokeWidth={2.5} />}
      </Radix.Indicator>
    </Radix.Root>
  );
  if (!children) return box;
  return (
    <span className={cn("flex items-start gap-2", className)}>
      {box}
      <label htmlFor={boxId}>{children}</label>
    </span>
  );
}
