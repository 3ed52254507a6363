import path from "node:path";
import { z } from "zod";
import { spawnNode } from "../scripts/spawn-node.mjs";

const root = path.resolve(import.meta.dirname, "..");
const Ready = z.object({ msg: z.literal("worker ready"), workerId: z.string() });

function readyLine(line: string) {
  try {
    return Ready.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** A worker as the product starts it, and the id under which it locks jobs. */
export async function startWorkerProcess() {
  const { child, gone, stop } = spawnNode(["--import", "tsx", "lib/jobs/worker.ts"], {
    env: process.env,
    cwd: root,
  });
  const said: string[] = [];
  const workerId = new Promise<string>((resolve) => {
    let rest = "";
    child.stdout.on("data", (chunk: Buffer) => {
      const lines = `${rest}${chunk.toString("utf8")}`.split("\n");
      rest = lines.pop() ?? "";
      said.push(...lines);
      const ready = lines.map(readyLine).find((line) => line);
      if (ready) resolve(ready.workerId);
    });
  });
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString("utf8")));
  const ended = gone.then(() => {
    throw new Error(`a worker did not start:\n${said.join("\n")}`);
  });
  const id = await Promise.race([workerId, ended]);
  ended.catch(() => undefined);
  const kill = async () => {
    child.kill("SIGKILL");
    await gone;
  };
  return { id, kill, stop };
}
export type WorkerProcess = Awaited<ReturnType<typeof startWorkerProcess>>;
