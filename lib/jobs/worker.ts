import { db } from "@/lib/db";
import { env, EnvError } from "@/lib/env";
import { startWorker } from "@/lib/jobs/start-worker";
import { jobs } from "@/lib/jobs/task-list";
import { log } from "@/lib/log";

async function main() {
  const { DATABASE_URL, WORKER_CONCURRENCY } = env();
  const worker = await startWorker({
    db: db(),
    databaseUrl: DATABASE_URL,
    concurrency: WORKER_CONCURRENCY,
    jobs,
  });
  log.info({ workerId: worker.workerId, concurrency: WORKER_CONCURRENCY }, "worker ready");
  let ending = false;
  const end = async (signal: string) => {
    if (ending) return;
    ending = true;
    log.info({ signal }, "worker ends after the items in hand");
    await worker.stop();
    await db().$disconnect();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void end(signal));
  await worker.ended;
  if (!ending) throw new Error("the queue ended by itself");
}

main().catch((error: unknown) => {
  if (error instanceof EnvError) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, "worker ended");
  process.exit(1);
});
