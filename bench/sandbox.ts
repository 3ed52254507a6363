import { fork } from "node:child_process";
import path from "node:path";
import { z } from "zod";
import { firstGenerated } from "@/lib/sandbox/world/generated-source";
import { readObjectId } from "@/lib/sandbox/world/object-ids";
import { spawnNode } from "../scripts/spawn-node.mjs";
import { processOf, walkAll } from "./sandbox-walk";

const root = path.resolve(import.meta.dirname, "..");
const sources = 2000;
const million = 1_000_000;
const warmUpSeconds = 3;
const seconds = 8;
const floor = 3000;
const mostBytes = 512 * 1024 ** 2;

const Ready = z.object({ url: z.string(), token: z.string() });
const Told = z.object({ answers: z.number(), refused: z.number(), seconds: z.number() });
const Listed = z.object({
  data: z.array(
    z.object({ id: z.string(), instagram_business_account: z.object({ id: z.string() }).optional() }),
  ),
});

async function startSandbox(count: number) {
  const options = ["--sources", String(count), "--port", "0"];
  const { child, gone, stop } = spawnNode(["--import", "tsx", "lib/sandbox/main.ts", ...options], {
    env: process.env,
    cwd: root,
  });
  const line = await Promise.race([
    new Promise<string>((resolve) => child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString()))),
    gone.then(() => Promise.reject(new Error("the sandbox did not start"))),
  ]);
  return { ...Ready.parse(JSON.parse(line)), stop };
}

/** Written sources are cases of their own, some of which are answered with an error. */
const isGenerated = (id: string) => (readObjectId(id)?.index ?? 0) >= firstGenerated;

/** What an audit asks of one source, each as a request of its own. */
async function simpleReads(url: string, token: string): Promise<string[]> {
  const fields = "id,instagram_business_account{id}";
  const response = await fetch(`${url}/v25.0/me/accounts?limit=500&fields=${fields}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { data } = Listed.parse(await response.json());
  const generated = data.filter(({ id }) => isGenerated(id));
  return generated.flatMap(({ id, instagram_business_account: instagram }) => [
    `/v25.0/${id}?fields=id,name,page_backed_threads_account_id`,
    ...(instagram
      ? [
          `/v25.0/${instagram.id}?fields=id,username,name,has_profile_pic,is_published`,
          `/v25.0/${instagram.id}/connected_threads_user?fields=threads_user_id`,
          `/v25.0/${instagram.id}/instagram_backed_threads_user?fields=threads_user_id`,
        ]
      : []),
  ]);
}

function load(order: { host: string; port: number; token: string; paths: string[]; seconds: number }) {
  const child = fork(path.join(root, "bench/sandbox-load.ts"), { execArgv: ["--import", "tsx"] });
  return new Promise<z.output<typeof Told>>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the load ended with ${code}`)));
    child.once("message", (told) => resolve(Told.parse(told)));
    child.send(order);
  });
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 ** 2);

async function readSimply() {
  const { url, token, stop } = await startSandbox(sources);
  try {
    const { hostname: host, port } = new URL(url);
    const order = { host, port: Number(port), token, paths: await simpleReads(url, token) };
    await load({ ...order, seconds: warmUpSeconds });
    const before = await processOf(url);
    const told = await load({ ...order, seconds });
    const after = await processOf(url);
    const cores = (after.cpuMs - before.cpuMs) / 1000 / told.seconds;
    const rate = Math.round(told.answers / told.seconds);
    console.log(`simple reads per second: ${rate} (${told.answers} in ${told.seconds.toFixed(1)} s)`);
    console.log(`refused: ${told.refused}`);
    console.log(
      `of one core the sandbox had ${cores.toFixed(2)}; its memory ${megabytes(after.rssBytes)} MB`,
    );
    return told.refused === 0 && rate >= floor;
  } finally {
    await stop();
  }
}

async function walkMillion() {
  const { url, token, stop } = await startSandbox(million);
  try {
    const before = await processOf(url);
    const { seen, seconds: took } = await walkAll(url, token);
    const after = await processOf(url);
    console.log(`sources walked by paging: ${seen} in ${took.toFixed(0)} s`);
    console.log(`its memory before ${megabytes(before.rssBytes)} MB, after ${megabytes(after.rssBytes)} MB`);
    return seen >= million && after.rssBytes <= mostBytes;
  } finally {
    await stop();
  }
}

/**
 * How many simple reads a second one process of the sandbox answers, and what a million sources cost its memory.
 * 0 when it is 3,000 a second or more, and 512 MB or less.
 */
export async function run(): Promise<number> {
  const fast = await readSimply();
  const bounded = await walkMillion();
  return fast && bounded ? 0 : 1;
}
