import { log } from "@/lib/log";

/** Does it now and then every `ms`, never twice at once, until stopped. A failure is logged and does not end it. */
export function repeat(ms: number, what: string, act: () => Promise<unknown>) {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const turn = async () => {
    await act().catch((error: unknown) => log.error({ err: error }, what));
    if (!stopped) timer = setTimeout(next, ms);
  };
  let current = turn();
  function next() {
    current = turn();
  }
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await current;
  };
}
