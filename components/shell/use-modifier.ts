"use client";

import { useSyncExternalStore } from "react";

/** The key that goes with K on this keyboard. */
export function useModifier() {
  return useSyncExternalStore(
    () => () => {},
    () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl "),
    () => "Ctrl ",
  );
}
