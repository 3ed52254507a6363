"use client";

import { useCallback, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

/** Not every browser lets a page keep things, and none must fail because of it. */
function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string) {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Full, or forbidden: the choice then lasts as long as the page.
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

const unsaved = new Map<string, string>();

/** A word kept on this device, the same in every place and tab that asks for it. */
export function useKept(key: string, fallback: string): [string, (value: string) => void] {
  const name = `heddle.${key}`;
  const snapshot = () => unsaved.get(name) ?? read(name) ?? fallback;
  const value = useSyncExternalStore(subscribe, snapshot, () => fallback);
  const set = useCallback(
    (next: string) => {
      write(name, next);
      if (read(name) === next) unsaved.delete(name);
      else unsaved.set(name, next);
      for (const listener of listeners) listener();
    },
    [name],
  );
  return [value, set];
}
