"use client";

import { useSyncExternalStore } from "react";

/** True on the server, where nobody knows: render what the wide screen gets. */
export function useMediaQuery(query: string) {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
    () => true,
  );
}
