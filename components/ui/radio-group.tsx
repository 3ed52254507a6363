"use client";

import { RadioGroup as Radix } from "radix-ui";
import { useId, type ComponentProps, type ReactNode } from "react";
import { cn } from "./cn";

type GroupProps<Value extends string> = {
  /** Names the group; or give `aria-labelledby`. */
  label?: string | undefined;
  "aria-labelledby"?: string | undefined;
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly Value[];
  disabled?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** Put RadioOption or bare Radio inside, anywhere; arrows move between them. */
export function RadioGroup<Value extends string>(props: GroupProps<Value>) {
  const { label, value, onChange, options, className, children, ...rest } = props;
  return (
    <Radix.Root
      {...rest}
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        const chosen = options.find((option) => option === next);
        if (chosen !== undefined) onChange(chosen);
      }}
      className={cn("grid gap-2", className)}
    >
      {children}
    </Radix.Root>
  );
}

export function Radio({ className, ...rest }: ComponentProps<typeof Radix.Item>) {
  return (
    <Radix.Item
      {...rest}
      className={cn(
        "target grid size-4 shrink-0 place-items-center rounded-full border border-control bg-surface hover:border-ink-3 disabled:cursor-not-allowed disabled:border-line-strong disabled:bg-sunken data-[state=checked]:border-accent data-[state=checked]:bg-accent max-md:size-5 max-md:after:-inset-2.5",
        className,
      )}
    >
      <Radix.Indicator className="size-1.5 rounded-full bg-accent-on max-md:size-2" />
    </Radix.Item>
  );
}

type OptionProps = { value: string; disabled?: boolean | undefined; hint?: ReactNode; children: ReactNode };

export function RadioOption({ value, disabled, hint, children }: OptionProps) {
  const id = useId();
  return (
    <span className="flex items-start gap-2">
      <Radio
        id={id}
        value={value}
        className="mt-0.5"
        {...(disabled ? { disabled } : {})}
        {...(hint ? { "aria-describedby": `${id}-hint` } : {})}
      />
      <span>
        <label htmlFor={id} className={cn(disabled && "text-ink-3")}>
          {children}
        </label>
        {hint && (
          <span id={`${id}-hint`} className="block text-sm text-ink-3">
            {hint}
          </span>
        )}
      </span>
    </span>
  );
}
