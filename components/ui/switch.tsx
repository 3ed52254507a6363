"use client";

import { Switch as Radix } from "radix-ui";
import { useId, type ReactNode } from "react";

type Props = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
  "aria-label"?: string | undefined;
  children?: ReactNode;
};

export function Switch({ checked, onChange, disabled, children, ...rest }: Props) {
  const id = useId();
  return (
    <span className="inline-flex items-center gap-2">
      <Radix.Root
        {...rest}
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        {...(disabled ? { disabled } : {})}
        className="target h-[18px] w-[30px] shrink-0 rounded-full border border-control bg-sunken p-0.5 hover:border-ink-3 disabled:cursor-not-allowed data-[state=checked]:border-accent data-[state=checked]:bg-accent"
      >
        <Radix.Thumb className="block size-3 rounded-full bg-control transition-transform duration-mid data-[state=checked]:translate-x-3 data-[state=checked]:bg-accent-on rtl:data-[state=checked]:-translate-x-3" />
      </Radix.Root>
      {children && <label htmlFor={id}>{children}</label>}
    </span>
  );
}
