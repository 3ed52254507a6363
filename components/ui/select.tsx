"use client";

import { Check, ChevronDown } from "lucide-react";
import { Select as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { useField } from "./field-context";
import { menuClass, menuItemClass } from "./floating-class";
import { inputClass } from "./input-class";

export type SelectOption<Value extends string> = {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  /** A thing that cannot be chosen stays, dimmed, with its reason. */
  disabledReason?: ReactNode;
};

type Props<Value extends string> = {
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly SelectOption<Value>[];
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  name?: string | undefined;
  id?: string | undefined;
  "aria-label"?: string | undefined;
  className?: string | undefined;
};

export function Select<Value extends string>(props: Props<Value>) {
  const { value, onChange, options, placeholder, disabled = false, name, className } = props;
  const { tone, control } = useField(props);
  return (
    <Radix.Root
      value={value ?? ""}
      disabled={disabled}
      {...(name ? { name } : {})}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
    >
      <Radix.Trigger
        {...control}
        aria-label={props["aria-label"]}
        className={cn(
          inputClass({ tone }),
          "min-h-ctl text-start focus-visible:border-transparent focus-visible:outline-2 focus-visible:-outline-offset-1 data-disabled:cursor-not-allowed data-disabled:border-line-strong data-disabled:bg-sunken data-disabled:text-ink-3 data-placeholder:text-ink-3",
          className,
        )}
      >
        <span className="min-w-0 flex-1 truncate">
          <Radix.Value placeholder={placeholder} />
        </span>
        <ChevronDown size={14} className="text-ink-3" />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          className={cn(menuClass, "w-(--radix-select-trigger-width)")}
        >
          <Radix.Viewport>
            {options.map((option) => (
              <Radix.Item
                key={option.value}
                value={option.value}
                disabled={Boolean(option.disabledReason)}
                className={menuItemClass}
              >
                <span className="min-w-0 flex-1 truncate">
                  <Radix.ItemText>{option.label}</Radix.ItemText>
                </span>
                {(option.disabledReason ?? option.hint) && (
                  <span className="text-sm text-ink-3">{option.disabledReason ?? option.hint}</span>
                )}
                <Radix.ItemIndicator>
                  <Check size={14} className="text-accent-text" />
                </Radix.ItemIndicator>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
