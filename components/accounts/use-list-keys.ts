"use client";

import { useState, type KeyboardEvent } from "react";

type Keys = { open: (id: string) => void; select: (id: string) => void; check: (id: string) => void };

const shortcutsOff = () => document.documentElement.dataset.singleKeys === "off";

/** One row takes part in the tab order; arrows move it, Space opens, X selects, R checks again. */
export function useListKeys(ids: readonly string[], keys: Keys) {
  const [at, setAt] = useState(ids[0]);
  const current = at !== undefined && ids.includes(at) ? at : ids[0];

  function onKeyDown(event: KeyboardEvent<HTMLTableRowElement>, id: string) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      const next = ids[ids.indexOf(id) + move];
      if (next === undefined) return;
      event.preventDefault();
      setAt(next);
      const row = event.currentTarget.parentElement?.querySelector(`[data-row="${next}"]`);
      if (row instanceof HTMLElement) row.focus();
      return;
    }
    const single = { x: keys.select, r: keys.check }[event.key.toLowerCase()];
    const act = event.key === " " || event.key === "Enter" ? keys.open : shortcutsOff() ? undefined : single;
    if (!act) return;
    event.preventDefault();
    act(id);
  }

  return (id: string) => ({
    "data-row": id,
    tabIndex: id === current ? 0 : -1,
    onFocus: () => setAt(id),
    onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => onKeyDown(event, id),
  });
}
