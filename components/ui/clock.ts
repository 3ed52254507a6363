"use client";

import { useNow } from "next-intl";
import { useSyncExternalStore } from "react";

const tick = 30_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = 0;

function advance() {
  now = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(advance, tick);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function read() {
  const stale = Date.now() - now > tick;
  if (stale) now = Date.now();
  return now;
}

/** One clock for the page. While hydrating it shows the server's time, so that both say the same. */
export function useClock() {
  const server = useNow().getTime();
  const time = useSyncExternalStore(subscribe, read, () => server);
  return { now: time, hydrated: time !== server };
}
