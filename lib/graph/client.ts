import { setTimeout as delay } from "node:timers/promises";
import type { z } from "zod";
import type { AttemptLine, GraphConfig, Line } from "@/lib/graph/attempt";
import { batchCalls, type BatchCall, type BatchOptions, type BatchResults } from "@/lib/graph/batch";
import type { Breaker } from "@/lib/graph/breaker";
import { callEndpoint, type CallOptions } from "@/lib/graph/call";
import type { Endpoint } from "@/lib/graph/endpoint";
import type { EdgeAnswer } from "@/lib/graph/endpoints/edge";
import type { Governor } from "@/lib/graph/governor";
import { listPages, type ListOptions } from "@/lib/graph/paging";
import { callTogether } from "@/lib/graph/read/call-together";
import { type ExpansionMemory, sharedExpansionMemory } from "@/lib/graph/read/expansion-memory";
import type { Question } from "@/lib/graph/read/question";
import { readTogether } from "@/lib/graph/read/read-together";
import type { About } from "@/lib/graph/span";

export type GraphDeps = {
  fetch?: typeof fetch;
  now?: () => Date;
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  random?: () => number;
  log?: (line: AttemptLine) => void;
  /** Of the process unless told. */
  expansion?: ExpansionMemory;
  attempts?: number;
  attemptMs?: number;
  overallMs?: number;
  /** Keeps to Meta's limits; without one everything is sent. */
  governor?: Governor;
  /** One for each host, shared by all clients of a process; without one a silent host is asked again and again. */
  breakerFor?: (host: string) => Breaker;
  /** Ids that spans bear. */
  about?: About;
  /** How many requests of one batch may be under way. */
  batchesAtOnce?: number;
};

/** Holds each call's input to what its own endpoint takes. */
type WithInputs<Calls extends readonly BatchCall[]> = {
  [Key in keyof Calls]: BatchCall & { input: z.input<Calls[Key]["endpoint"]["input"]> };
};

export type GraphClient = {
  /** Throws GraphError. */
  call<Input extends z.ZodType, Output extends z.ZodType>(
    endpoint: Endpoint<Input, Output>,
    input: z.input<Input>,
    options?: CallOptions,
  ): Promise<z.output<Output>>;
  /** Page after page to the end. Where it throws GraphError half way, what came before is not all there is. */
  list<Input extends z.ZodType, Item>(
    endpoint: Endpoint<Input, z.ZodType<EdgeAnswer<Item>>>,
    input: z.input<Input>,
    options?: ListOptions,
  ): AsyncGenerator<Item[], void, undefined>;
  /** Answers in the order of the calls; one that fails does not stop the others. Fifty travel together. */
  batch<const Calls extends readonly BatchCall[]>(
    calls: Calls & WithInputs<Calls>,
    options?: BatchOptions,
  ): Promise<BatchResults<Calls>>;
  /**
   * Answers as `batch` would, in the order of the questions and in the fewest requests Meta allows: fields of the same
   * node together, the same of fifty nodes together, and with less company wherever that was not answered.
   */
  read<const Questions extends readonly Question[]>(
    questions: Questions & WithInputs<Questions>,
    options?: BatchOptions,
  ): Promise<BatchResults<Questions>>;
  /** Lists read side by side, of which the next pages travel in one batch. */
  together(signal?: AbortSignal): Pick<GraphClient, "list">;
  /** The same client speaking with another token, such as a Page's. */
  withToken(token: string): GraphClient;
};

/** Ends early, and without an error, when the signal says stop: the next attempt will notice. */
const sleep = async (ms: number, signal?: AbortSignal) => {
  await delay(ms, undefined, signal ? { signal } : {}).catch(() => undefined);
};

/** The only way out to Meta. */
export function createGraphClient(
  config: GraphConfig,
  token: string | null,
  deps: GraphDeps = {},
): GraphClient {
  const line: Line = {
    config,
    token,
    fetch: deps.fetch ?? fetch,
    log: deps.log ?? (() => undefined),
    expansion: deps.expansion ?? sharedExpansionMemory,
    governor: deps.governor,
    breakerFor: deps.breakerFor,
    about: deps.about ?? {},
    batchesAtOnce: deps.batchesAtOnce ?? 4,
    patience: {
      attempts: deps.attempts ?? 3,
      attemptMs: deps.attemptMs ?? 20_000,
      overallMs: deps.overallMs ?? 60_000,
      now: deps.now ?? (() => new Date()),
      random: deps.random ?? Math.random,
      sleep: deps.sleep ?? sleep,
    },
  };
  return {
    call: (endpoint, input, options) => callEndpoint(line, endpoint, input, options),
    list: (endpoint, input, options) =>
      listPages((...asked) => callEndpoint(line, ...asked), endpoint, input, options),
    batch: (calls, options) => batchCalls(line, calls, options),
    read: (questions, options) => readTogether(line, questions, options),
    together: (signal) => {
      const ask = callTogether(line, signal);
      return { list: (endpoint, input, options) => listPages(ask, endpoint, input, options) };
    },
    withToken: (other) => createGraphClient(config, other, deps),
  };
}
