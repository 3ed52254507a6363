import { z } from "zod";
import { PageBackedAnswer, ThreadsAnswer } from "@/lib/sandbox/store/settings";

const times = z.number().int().positive();

/** What goes wrong. */
export const FaultAction = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("latency"), ms: z.number().int().min(0).max(600_000) }),
  z.object({
    kind: z.literal("error"),
    code: z.number().int(),
    subcode: z.number().int().optional(),
    message: z.string().optional(),
    status: z.number().int().min(200).max(599).optional(),
    title: z.string().optional(),
    userMessage: z.string().optional(),
    transient: z.boolean().optional(),
  }),
  z.object({ kind: z.literal("cut_before_commit") }),
  z.object({ kind: z.literal("cut_after_commit") }),
  z.object({ kind: z.literal("html") }),
  z.object({ kind: z.literal("truncated") }),
  z.object({ kind: z.literal("hang") }),
  /** Half the answer, then a reset of the connection. */
  z.object({ kind: z.literal("reset") }),
  /** The answer in another of the shapes Meta is known for. */
  z.object({
    kind: z.literal("shape"),
    threadsAnswer: ThreadsAnswer.optional(),
    pageBackedAnswer: PageBackedAnswer.optional(),
  }),
  z.object({
    kind: z.literal("throttle"),
    /** 4, 17, 32, 341, 613, 80001, 80002, 80004; by the kind of object unless given. */
    code: z.number().int().optional(),
    minutes: z.number().int().min(0).optional(),
  }),
]);
export type FaultAction = z.infer<typeof FaultAction>;

/**
 * Which requests it happens to. `path` matches any part of the path without the version. `nth` skips to the nth match
 * (from 1); `times` says how often, from there on (1 with `nth`, else for ever).
 */
export const Fault = z.object({
  match: z
    .object({
      endpoint: z.string().optional(),
      path: z.string().optional(),
      method: z.string().optional(),
      person: z.string().optional(),
      nth: times.optional(),
      times: times.optional(),
    })
    .default({}),
  do: FaultAction,
});
export type Fault = z.input<typeof Fault>;

export type Matchable = { endpoint: string | null; path: string; method: string; person: string | null };
type Active = { id: number; fault: z.output<typeof Fault>; matched: number; fired: number };

export class FaultList {
  private active: Active[] = [];
  private lastId = 0;

  add(input: Fault): number {
    const fault = Fault.parse(input);
    this.active.push({ id: ++this.lastId, fault, matched: 0, fired: 0 });
    return this.lastId;
  }

  list() {
    return this.active.map(({ id, fault, matched, fired }) => ({ id, ...fault, matched, fired }));
  }

  remove(id: number): boolean {
    const before = this.active.length;
    this.active = this.active.filter((one) => one.id !== id);
    return this.active.length < before;
  }

  clear() {
    this.active = [];
  }

  /** The faults that strike this request, each counted; of some kinds only where told. */
  strike(request: Matchable, kinds?: readonly FaultAction["kind"][]): FaultAction[] {
    if (this.active.length === 0) return [];
    const actions: FaultAction[] = [];
    for (const one of this.active) {
      const { match } = one.fault;
      if (kinds && !kinds.includes(one.fault.do.kind)) continue;
      if (match.endpoint !== undefined && match.endpoint !== request.endpoint) continue;
      if (match.path !== undefined && !request.path.includes(match.path)) continue;
      if (match.method !== undefined && match.method.toUpperCase() !== request.method) continue;
      if (match.person !== undefined && match.person !== request.person) continue;
      one.matched++;
      const limit = match.times ?? (match.nth === undefined ? Infinity : 1);
      if (one.matched < (match.nth ?? 1) || one.fired >= limit) continue;
      one.fired++;
      actions.push(one.fault.do);
    }
    return actions;
  }
}
