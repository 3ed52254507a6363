import { readFileSync } from "node:fs";

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

/** npm may stand behind a shell that outlives it; where the system tells, the watch is on npm itself. */
function followNpm(code) {
  const ancestors = () => [process.ppid, parentOf(process.ppid)];
  const isNpm = (pid) => procFile(pid, "comm").startsWith("npm");
  const watched = ancestors().find(isNpm) ?? process.ppid;
  setInterval(() => ancestors().includes(watched) || void end(code), 500).unref();
}

const parentOf = (pid) => Number(/^PPid:\t(\d+)$/m.exec(procFile(pid, "status"))?.[1]);

function procFile(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}

/** Something the reader can mend: its message is shown without a trace. */
export function expected(message) {
  return Object.assign(new Error(message), { expected: true });
}
