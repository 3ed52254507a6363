import { z } from "zod";
import { JobItemState, JobState, JobType, SourceType, ThreadsKind } from "@/lib/generated/prisma/enums";

export const RunId = z.uuid().brand<"RunId">();
export type RunId = z.infer<typeof RunId>;

/** A run as a page watches it. Times are ISO strings. */
export const RunView = z.object({
  id: z.string(),
  type: z.enum(JobType),
  state: z.enum(JobState),
  /** Null while it is not known yet. */
  total: z.number().nullable(),
  /** Everything settled: found, created, already existing and failed alike. */
  done: z.number(),
  failed: z.number(),
  created: z.number(),
  existed: z.number(),
  /** Key of `reasons` where it failed or waits. */
  reason: z.string().nullable(),
  waitsUntil: z.string().nullable(),
  /** By what is known now, while Meta's limits hold it back. */
  finishesAt: z.string().nullable(),
  /** Whose lists a discovery could not read whole, and why; `name` null is the person's own. */
  problems: z.array(z.object({ name: z.string().nullable(), reason: z.string() })),
  stopRequested: z.boolean(),
  /** Whether the person who looks started it. */
  mine: z.boolean(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type RunView = z.infer<typeof RunView>;

/** What Meta said to one item, as `MetaComplaint` of lib/decline.ts. */
export const ItemComplaint = z.object({
  code: z.number().nullable(),
  subcode: z.number().nullable(),
  title: z.string().nullable(),
  message: z.string().nullable(),
  traceId: z.string().nullable(),
  blame: z.array(z.array(z.string())),
});

export const RunItemView = z.object({
  sourceId: z.string(),
  label: z.string(),
  type: z.enum(SourceType),
  pictureUrl: z.string().nullable(),
  kind: z.enum(ThreadsKind).nullable(),
  state: z.enum(JobItemState),
  reason: z.string().nullable(),
  complaint: ItemComplaint.nullable(),
  updatedAt: z.string(),
});
export type RunItemView = z.infer<typeof RunItemView>;

export const RunsAnswer = z.object({ runs: z.array(RunView) });
export const RunAnswer = z.object({ run: RunView, items: z.array(RunItemView) });
export type RunAnswer = z.infer<typeof RunAnswer>;

export const StopRun = z.object({ runId: RunId });

const active: readonly JobState[] = [JobState.queued, JobState.running, JobState.waiting];
export const isActive = ({ state }: Pick<RunView, "state">) => active.includes(state);
export const activeStates = [...active];
