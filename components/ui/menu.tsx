"use client";

import { Check } from "lucide-react";
import Link from "next/link";
import { DropdownMenu } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { cn } from "./cn";
import { menuCaptionClass, menuClass, menuItemClass } from "./floating-class";

type MenuProps = {
  trigger: ReactElement;
  align?: "start" | "center" | "end" | undefined;
  side?: "top" | "right" | "bottom" | "left" | undefined;
  className?: string | undefined;
  children: ReactNode;
};

export function Menu({ trigger, align = "start", side = "bottom", className, children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className={cn(menuClass, className)}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

type ItemProps = {
  icon?: ReactNode;
  hint?: ReactNode;
  href?: string | undefined;
  onSelect?: (() => void) | undefined;
  disabled?: boolean | undefined;
  children: ReactNode;
};

export function MenuItem({ icon, hint, href, onSelect, disabled, children }: ItemProps) {
  const inside = (
    <>
      {icon && <span className="text-ink-3">{icon}</span>}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint && <span className="text-sm text-ink-3">{hint}</span>}
    </>
  );
  return (
    <DropdownMenu.Item
      className={menuItemClass}
      {...(disabled ? { disabled } : {})}
      {...(onSelect ? { onSelect } : {})}
      asChild={href !== undefined}
    >
      {href === undefined ? inside : <Link href={href}>{inside}</Link>}
    </DropdownMenu.Item>
  );
}

type ChoiceProps<Value extends string> = {
  caption?: ReactNode;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: ReactNode; icon?: ReactNode }[];
};

/** One of a few, inside a menu. */
export function MenuChoice<Value extends string>({ caption, value, onChange, options }: ChoiceProps<Value>) {
  return (
    <DropdownMenu.RadioGroup
      value={value}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
    >
      {caption && <DropdownMenu.Label className={menuCaptionClass}>{caption}</DropdownMenu.Label>}
      {options.map((option) => (
        <DropdownMenu.RadioItem key={option.value} value={option.value} className={menuItemClass}>
          {option.icon && <span className="text-ink-3">{option.icon}</span>}
          <span className="min-w-0 flex-1 truncate">{option.label}</span>
          <DropdownMenu.ItemIndicator>
            <Check size={14} className="text-accent-text" />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

export function MenuCaption({ children }: { children: ReactNode }) {
  return <DropdownMenu.Label className={menuCaptionClass}>{children}</DropdownMenu.Label>;
}

export function MenuLine() {
  return <DropdownMenu.Separator className="-mx-1 my-1 border-t border-line" />;
}
