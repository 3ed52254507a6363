import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { z } from "zod";
import type { Settings } from "@/lib/sandbox/store/settings";

const Ready = z.object({ url: z.string(), token: z.string(), appId: z.string(), appSecret: z.string() });
const Counts = z.object({ requests: z.number(), points: z.number() });
export type Counts = z.output<typeof Counts>;

/** A sandbox in a process of its own, so that its work is not counted as the client's. */
export async function startSandboxProcess(sources: number) {
  const child = fork(path.join(import.meta.dirname, "sandbox-child.ts"), [String(sources)], {
    execArgv: ["--import", "tsx"],
  });
  const gone = once(child, "exit").then(() => {
    throw new Error("the sandbox ended");
  });
  gone.catch(() => undefined);
  const heard = async () => {
    const [message]: unknown[] = await Promise.race([once(child, "message"), gone]);
    return message;
  };
  const ready = Ready.parse(await heard());
  /** Starts to count anew. */
  async function begin(settings: Partial<Settings>) {
    child.send(settings);
    await heard();
  }
  /** HTTP requests, and calls as Meta counts them: each operation of a batch, each id of a read of many. */
  async function count(): Promise<Counts> {
    child.send("count");
    return Counts.parse(await heard());
  }
  return { ...ready, begin, count, close: () => child.disconnect() };
}
export type SandboxProcess = Awaited<ReturnType<typeof startSandboxProcess>>;
