"use client";

import { useFormatter } from "next-intl";
import { Tabs as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { tabClass, tabCountClass, tabListClass } from "./tab-class";

export type Tab<Value extends string> = {
  value: Value;
  label: ReactNode;
  count?: number | undefined;
  content: ReactNode;
};

type Props<Value extends string> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  tabs: readonly Tab<Value>[];
  className?: string | undefined;
};

export function Tabs<Value extends string>({ label, value, onChange, tabs, className }: Props<Value>) {
  const format = useFormatter();
  return (
    <Radix.Root
      value={value}
      onValueChange={(next) => {
        const chosen = tabs.find((tab) => tab.value === next);
        if (chosen) onChange(chosen.value);
      }}
    >
      <Radix.List aria-label={label} className={cn(tabListClass, className)}>
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.value} value={tab.value} className={tabClass}>
            {tab.label}
            {tab.count !== undefined && <span className={tabCountClass}>{format.number(tab.count)}</span>}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value}>
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
