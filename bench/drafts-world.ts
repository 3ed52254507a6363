import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Ctx } from "@/lib/ctx";
import { createDb, type Db } from "@/lib/db";
import { addMember, makeMember } from "@/lib/testing/member";
import { buildWeb, isBuilt } from "../scripts/build-web.mjs";
import { freePort } from "../scripts/ports.mjs";
import { spawnNode } from "../scripts/spawn-node.mjs";

const standalone = path.resolve(import.meta.dirname, "../.next/standalone");
const hour = 3_600_000;

function environment(databaseUrl: string, url: string, port: number) {
  const nowhere = "http://127.0.0.1:9";
  return {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    TOKEN_KEYS: `bench:${randomBytes(32).toString("base64")}`,
    META_GRAPH_URL: nowhere,
    META_GRAPH_VIDEO_URL: nowhere,
    META_DIALOG_URL: nowhere,
    META_APP_ID: "1",
    META_APP_SECRET: "bench",
    LOG_LEVEL: "fatal",
    PORT: String(port),
    HOSTNAME: "127.0.0.1",
  };
}

const isUp = async (url: string) => {
  const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return answer?.status === 200;
};

/** The built web server, as it is deployed. `crash` is kill -9 and a start from nothing. */
export async function startServer(databaseUrl: string, given: Record<string, string> = {}) {
  if (!isBuilt()) await buildWeb();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...environment(databaseUrl, url, port), ...given };
  const start = () => {
    const server = spawnNode([path.join(standalone, "server.js")], { env, cwd: standalone });
    for (const output of [server.child.stdout, server.child.stderr]) output.resume();
    return server;
  };
  const untilUp = async () => {
    while (!(await isUp(url))) await sleep(100);
  };
  let server = start();
  await untilUp();
  return {
    url,
    pid: () => server.child.pid ?? 0,
    untilUp,
    crash: async () => {
      server.child.kill("SIGKILL");
      await server.gone;
      server = start();
      await untilUp();
    },
    stop: () => server.stop(),
  };
}

/** kill -9 of Postgres itself; whoever keeps it starts it again, and it recovers from its log. */
export async function crashPostgres(db: Db) {
  const [row] = await db.$queryRaw<{ data_directory: string }[]>`SHOW data_directory`;
  const [pid] = readFileSync(path.join(row?.data_directory ?? "", "postmaster.pid"), "utf8").split("\n");
  process.kill(Number(pid), "SIGKILL");
}

export type Person = { ctx: Ctx; cookie: string };

/** Members of one workspace, each signed in. */
export async function makeTeam(databaseUrl: string, size: number) {
  const db = createDb(databaseUrl);
  const first = await makeMember(db);
  const people = await Promise.all(
    Array.from({ length: size }, async (_, index): Promise<Person> => {
      const ctx = await addMember(db, first.workspace, { name: `Person ${index}` });
      const sessionToken = randomBytes(24).toString("hex");
      const expires = new Date(Date.now() + hour);
      await db.session.create({ data: { userId: ctx.actor.userId, sessionToken, expires } });
      return { ctx, cookie: `next-auth.session-token=${sessionToken}` };
    }),
  );
  return { db, slug: first.workspace.slug, workspaceId: first.workspace.id, people };
}
