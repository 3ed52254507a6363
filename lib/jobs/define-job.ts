import type { z } from "zod";
import type { Ctx } from "@/lib/ctx";
import type { JobType } from "@/lib/generated/prisma/enums";
import type { JobRun } from "@/lib/generated/prisma/client";

/** What a job is given: the context of the person it works for, its run, and whether it was told to end. */
export type JobCtx = Ctx & {
  actor: Extract<Ctx["actor"], { kind: "job" }>;
  run: Pick<JobRun, "id" | "connectionId" | "createdAt">;
  /** Aborted when the process wants to end: finish the item in hand, then call `checkpoint`. */
  stopping: AbortSignal;
};

export type Job<Payload extends z.ZodType = z.ZodType> = {
  type: JobType;
  payload: Payload;
  run: (ctx: JobCtx, payload: z.output<Payload>) => Promise<void>;
};

/** Work in the background. It may be cut at any moment and is then run again from the start, so each step is safe to repeat. */
export const defineJob = <Payload extends z.ZodType>(job: Job<Payload>) => job;
