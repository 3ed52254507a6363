"use client";

import { useSyncExternalStore } from "react";
import { parseTheme, themeCookie, type Theme } from "./theme";

const year = 365 * 24 * 60 * 60;
const changed = "heddle:theme";

/** The choice is a cookie, so that the server draws the first page in it. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(
    (listener) => {
      window.addEventListener(changed, listener);
      return () => window.removeEventListener(changed, listener);
    },
    () => parseTheme(document.documentElement.dataset["theme"]),
    (): Theme => "system",
  );
  return [theme, setTheme];
}

function setTheme(theme: Theme) {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  const age = theme === "system" ? 0 : year;
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=${age}; samesite=lax`;
  window.dispatchEvent(new Event(changed));
}
