import { createHash } from "node:crypto";
import type { Fault } from "@/lib/sandbox/core/fault-list";
import { Sandbox } from "@/lib/sandbox/sandbox";
import { knownScopes } from "@/lib/sandbox/store/grants";
import { longLivedSeconds } from "@/lib/sandbox/store/tokens";
import { inProcessFetch } from "@/lib/sandbox/wire/in-process-fetch";
import { serve } from "@/lib/sandbox/wire/serve";

export type StartOptions = {
  /** 0: any free port. */
  port?: number;
  host?: string;
  /** Generated sources beside the written ones, up to a million. */
  sources?: number;
  seed?: number;
  stateFile?: string | null;
  /** The world takes a step of its drift this often; without it, it stands still. */
  driftMs?: number;
  appId?: string;
  appSecret?: string;
  now?: () => number;
};

/** Nobody's secret: the sandbox and what talks to it agree on it without being told. */
const madeUpSecret = createHash("sha256").update("graph sandbox app").digest("hex").slice(0, 32);

export async function startSandbox(options: StartOptions = {}) {
  const { port = 0, host = "127.0.0.1", sources = 0, seed = 1, stateFile = null } = options;
  const app = { id: options.appId ?? "770000000000001", secret: options.appSecret ?? madeUpSecret };
  const size = { seed, sources };
  const { now = Date.now, driftMs = null } = options;
  const sandbox = new Sandbox({ app, size, stateFile, now, driftMs });
  const { store } = sandbox;
  const server = await serve(sandbox.answer, { host, port });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;

  /** A long-lived token, made on the spot; all permissions unless told which. */
  function token(key = "juno", scopes: readonly string[] = knownScopes): string {
    const person = store.personByKey(key);
    if (!person) throw new Error(`The sandbox knows nobody called ${key}.`);
    return store.tokens.mint(person, longLivedSeconds, scopes);
  }

  /** The token of an earlier start if its state is still there, else a new one. */
  function readyToken(key = "juno"): string {
    const person = store.personByKey(key);
    return (person && store.tokens.latest(person)) ?? token(key);
  }

  return {
    url: `http://${host}:${bound}`,
    appId: app.id,
    appSecret: app.secret,
    token,
    readyToken,
    /** What was asked since the start or the last reset, oldest first, without secrets. */
    requests: () => store.log.list(),
    /** Those that ended in this edge and wanted something made. */
    posts: (edge: string) =>
      store.log.list().filter(({ method, path }) => method === "POST" && path.endsWith(`/${edge}`)),
    fault: (fault: Fault) => store.faults.add(fault),
    clearFaults: () => store.faults.clear(),
    /** Lets the world drift on by so many steps at once. */
    drift: (steps: number) => store.moveOn({ steps, everyMs: store.data.drift.everyMs }),
    reset: () => store.reset(),
    /** Switches, changes to the world, people, counts. */
    state: store,
    answered: sandbox.router.answered,
    endpoints: () => sandbox.router.endpoints(),
    fetch: inProcessFetch(sandbox.answer),
    flush: () => store.flush(),
    async close() {
      store.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type RunningSandbox = Awaited<ReturnType<typeof startSandbox>>;
