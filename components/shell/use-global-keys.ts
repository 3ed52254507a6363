"use client";

import { useEffect, useRef } from "react";
import { singleKeysOff } from "@/components/ui/single-keys";

type Keys = { onPalette: () => void; onHelp: () => void };

const typing = "input, textarea, select, [contenteditable], [role='combobox']";

/** Ctrl or ⌘ K anywhere; `/` goes to the page's search and `?` shows the keys, unless somebody is typing. */
export function useGlobalKeys(keys: Keys) {
  const latest = useRef(keys);

  useEffect(() => {
    latest.current = keys;
  });

  useEffect(() => {
    function press(event: KeyboardEvent) {
      const { key, target } = event;
      if (key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey) && !event.altKey) {
        event.preventDefault();
        latest.current.onPalette();
        return;
      }
      const busy =
        target instanceof Element && (target.closest(typing) || target.closest("[role*='dialog']"));
      if (busy || singleKeysOff() || event.metaKey || event.ctrlKey || event.altKey) return;
      if (key === "?") latest.current.onHelp();
      if (key === "/" && focusSearch()) event.preventDefault();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

function focusSearch() {
  const box = document.querySelector<HTMLInputElement>("#content [role='searchbox']");
  box?.focus();
  box?.select();
  return box !== null;
}
