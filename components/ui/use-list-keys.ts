"use client";

import { useState, type KeyboardEvent } from "react";
import { singleKeysOff } from "./single-keys";

type Keys = { open: (id: string) => void; select: (id: string) => void; check?: (id: string) => void };

export const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** One row takes part in the tab order; arrows move it, Space opens, X selects, R checks again where there is something to check. */
export function useListKeys(ids: readonly string[], keys: Keys) {
  const [at, setAt] = useState(ids[0]);
  const current = at !== undefined && ids.includes(at) ? at : ids[0];

  function onKeyDown(event: KeyboardEvent<HTMLTableRowElement>, id: string) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = ids[steps[event.key]?.(ids.indexOf(id), ids.length - 1) ?? -1];
    if (next !== undefined) {
      event.preventDefault();
      rowOf(next)?.focus();
      return;
    }
    const single = singleKeysOff() ? undefined : { x: keys.select, r: keys.check }[event.key.toLowerCase()];
    const act = event.key === " " || event.key === "Enter" ? keys.open : single;
    if (!act) return;
    event.preventDefault();
    act(id);
  }

  return {
    current,
    keysOf: (id: string) => ({
      "data-row": id,
      tabIndex: id === current ? 0 : -1,
      onFocus: () => setAt(id),
      onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => onKeyDown(event, id),
    }),
  };
}
