const cleanups = [];
let ending;

/** Registers what must happen before this process leaves; the latest registered runs first. */
export function beforeEnd(cleanup) {
  cleanups.unshift(cleanup);
  return () => {
    const at = cleanups.indexOf(cleanup);
    if (at >= 0) cleanups.splice(at, 1);
  };
}

export const isEnding = () => ending !== undefined;

/** Cleans up once, however often it is called, and leaves. */
export function end(code) {
  ending ??= (async () => {
    process.exitCode = code;
    for (let cleanup = cleanups.shift(); cleanup; cleanup = cleanups.shift()) {
      await Promise.resolve(cleanup()).catch((error) => console.error(String(error)));
    }
    process.exit(process.exitCode);
  })();
  return ending;
}

/** Ends on Ctrl-C, kill, a closed terminal, an error nobody caught, and when the npm that started it was killed. */
export function endOnSignals(code) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void end(code));
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  process.on("uncaughtException", (error) => {
    if (!isEnding()) console.error(error.expected ? error.message : error);
    void end(1);
  });
  if (process.env.npm_lifecycle_event) followNpm(code);
}

function followNpm(code) {
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && void end(code), 500).unref();
}

/** Something the reader can mend: its message is shown without a trace. */
export function expected(message) {
  return Object.assign(new Error(message), { expected: true });
}
