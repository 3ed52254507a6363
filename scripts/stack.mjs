import { mkdirSync } from "node:fs";
import path from "node:path";
import { checkEnvironment, demoEnvironment } from "./environment.mjs";
import { beforeEnd } from "./lifetime.mjs";
import { isListening } from "./ports.mjs";
import { bin, inRoot, root } from "./root.mjs";
import { supervise, waitFor } from "./supervise.mjs";

const loopback = (port) => `http://127.0.0.1:${port}`;

/** How each program is started: built and plain, or from its sources and again at every change. */
const programs = {
  production: {
    script: (file) => ["--import", "tsx", inRoot(file)],
    web: () => ({ args: [inRoot(".next/standalone/server.js")], cwd: inRoot(".next/standalone") }),
  },
  development: {
    script: (file) => [bin.tsx, "watch", "--clear-screen=false", inRoot(file)],
    web: (port) => ({ args: [bin.next, "dev", "-p", String(port), "-H", "127.0.0.1"], cwd: root }),
  },
};

async function answersHealth(webUrl) {
  try {
    const { status } = await fetch(`${webUrl}/api/health`, { signal: AbortSignal.timeout(10_000) });
    return status === 200;
  } catch {
    return false;
  }
}

/**
 * Starts the sandbox (unless `given` names another Graph), the web server and the worker, and waits until the web server
 * is healthy. Returns where it is, the environment all of them share, and how to stop them in order.
 */
export async function startStack({
  mode,
  given,
  databaseUrl,
  secrets,
  ports,
  sandboxArgs,
  mediaDir,
  logs,
  say,
}) {
  const { script, web } = programs[mode];
  const webUrl = loopback(ports.web);
  const sandboxUrl = given.META_GRAPH_URL ? undefined : loopback(ports.sandbox);
  const product = demoEnvironment(given, { databaseUrl, webUrl, sandboxUrl, secrets, mediaDir });
  await checkEnvironment(product);
  mkdirSync(logs, { recursive: true, mode: 0o700 });

  const running = [];
  const env = { ...product, NODE_ENV: mode };
  const start = (name, args, options) => {
    const program = supervise({
      name,
      args,
      env,
      cwd: root,
      log: path.join(logs, `${name}.log`),
      say,
      ...options,
    });
    running.unshift(program);
    return program;
  };
  const stop = async () => {
    const [sandboxes, others] = [true, false].map((is) =>
      running.filter(({ name }) => (name === "sandbox") === is),
    );
    for (const group of [others, sandboxes]) await Promise.all(group.map((program) => program.stop()));
  };

  beforeEnd(stop);
  try {
    if (sandboxUrl) {
      const sandbox = start("sandbox", [
        ...script("lib/sandbox/main.ts"),
        "--port",
        String(ports.sandbox),
        ...sandboxArgs,
      ]);
      await waitFor(sandbox, () => isListening(ports.sandbox));
    }
    const { args, cwd } = web(ports.web);
    const server = start("web", args, {
      cwd,
      env: { ...env, PORT: String(ports.web), HOSTNAME: "127.0.0.1" },
    });
    start("worker", script("lib/jobs/worker.ts"));
    await waitFor(server, () => answersHealth(webUrl));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: webUrl, sandboxUrl, env, stop };
}
