import { EventEmitter } from "node:events";
import { Logger, run, type TaskList } from "graphile-worker";
import type { Db } from "@/lib/db";
import type { Job } from "@/lib/jobs/define-job";
import { beat, bury, defaultPace, takeUpOrphans, type Pace } from "@/lib/jobs/heartbeat";
import { repeat } from "@/lib/jobs/repeat";
import { runJob } from "@/lib/jobs/run-job";
import { log } from "@/lib/log";

type Options = {
  db: Db;
  databaseUrl: string;
  concurrency: number;
  jobs: readonly Job[];
  pace?: Pace;
  now?: () => Date;
};

const level = { error: "error", warning: "warn", info: "debug", debug: "debug" } as const;

/** What the queue says about itself. Its payloads and options stay out of the log. */
const queueLogger = new Logger(() => (said, message) => log[level[said]]({ queue: true }, message));

/** Takes up jobs until stopped. `stop` lets the items in hand finish and leaves the rest to the next worker. */
export async function startWorker({ db, databaseUrl, concurrency, jobs, ...more }: Options) {
  const { pace = defaultPace, now = () => new Date() } = more;
  const stopping = new AbortController();
  const around = { db, now, stopping: stopping.signal };
  const taskList: TaskList = Object.fromEntries(
    jobs.map((job) => [job.type, (payload: unknown) => runJob(job, payload, around)]),
  );
  const events = new EventEmitter();
  const created = new Promise<string>((resolve) => {
    events.once("pool:create", ({ workerPool }: { workerPool: { id: string } }) => resolve(workerPool.id));
  });
  const runner = await run({
    connectionString: databaseUrl,
    concurrency,
    taskList,
    events,
    logger: queueLogger,
    noHandleSignals: true,
    pollInterval: 1_000,
    maxPoolSize: concurrency + 2,
  });
  const workerId = await created;
  const silence = repeat(pace.beatMs, "no heartbeat", () => beat(db, workerId));
  const rest = repeat(pace.sweepMs, "dead workers were not looked for", async () => {
    const dead = await takeUpOrphans(db, pace);
    if (dead.length > 0) log.warn({ dead }, "took up the jobs of workers that fell silent");
  });
  const stop = async () => {
    stopping.abort();
    await rest();
    await runner.stop();
    await silence();
    await bury(db, workerId);
  };
  return { workerId, stop, ended: runner.promise };
}
