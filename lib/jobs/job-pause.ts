import { GraphError } from "@/lib/graph/errors";
import type { Reason } from "@/lib/reasons";

type Why =
  /** Somebody pressed Stop. */
  | { kind: "stop" }
  /** The process ends; another one goes on. */
  | { kind: "handover" }
  /** Meta, or another run, has to be waited for. */
  | { kind: "wait"; seconds: number; reason: Reason };

/** Ends a job for now without being a failure. */
export class JobPause extends Error {
  override name = "JobPause";
  readonly why: Why;

  constructor(why: Why) {
    super(why.kind);
    this.why = why;
  }
}

const shortestSeconds = 5;
/** Meta says neither how long a block for policy lasts nor when to ask again. */
const blockedSeconds = 3600;

/** Meta asks for patience; going on with the next item would only be refused as well. */
export function asPause(error: unknown): JobPause | null {
  if (error instanceof JobPause) return error;
  if (!(error instanceof GraphError)) return null;
  const { reason, retry } = error;
  if (reason !== "rate_limited" && reason !== "blocked_by_policy") return null;
  const seconds = typeof retry === "object" ? retry.afterSeconds : blockedSeconds;
  return new JobPause({ kind: "wait", seconds: Math.max(shortestSeconds, seconds), reason });
}
