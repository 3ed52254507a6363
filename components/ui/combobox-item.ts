import type { ReactNode } from "react";

export type ComboItem<Value extends string = string> = {
  value: Value;
  label: string;
  /** A second name, found by typing too. */
  secondary?: string | undefined;
  group?: string | undefined;
  lead?: ReactNode;
  trail?: ReactNode;
  /** It stays in the list, dimmed, with this reason. */
  disabledReason?: string | undefined;
};

const most = 100;

export function matchingItems<Item extends ComboItem>(items: readonly Item[], query: string): Item[] {
  const wanted = query.trim().toLocaleLowerCase();
  const matches = items.filter((item) =>
    `${item.label} ${item.secondary ?? ""} ${item.value}`.toLocaleLowerCase().includes(wanted),
  );
  return matches.slice(0, most);
}

/** The next item that can be chosen, going round at the ends. */
export function nextChoosable(items: readonly ComboItem[], from: number, step: 1 | -1): number {
  for (let moved = 1; moved <= items.length; moved += 1) {
    const index = (from + step * moved + items.length * (moved + 1)) % items.length;
    if (items[index] && !items[index].disabledReason) return index;
  }
  return -1;
}
