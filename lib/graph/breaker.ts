import { GraphError } from "@/lib/graph/errors";

/** `answered`: Meta said something, whatever it was. `silent`: nobody did. `unknown`: the caller went away. */
export type Heard = "answered" | "silent" | "unknown";

const failuresBeforeOpening = 5;
const openMs = 15_000;

/**
 * Keeps calls from piling up against a host that does not answer: after five silences in a row nothing is sent for 15 s,
 * then one call at a time goes out until one is answered.
 */
export class Breaker {
  private silences = 0;
  private openUntil: number | null = null;
  private probing = false;

  /** How many milliseconds nothing may be sent; 0 goes ahead, and must be followed by one `leave`. */
  enter(now: Date): number {
    if (this.openUntil === null) return 0;
    const left = this.openUntil - now.getTime();
    // Longer than it ever opens for: the clock was set back.
    if (left > 0 && left <= openMs) return left;
    if (this.probing) return 1000;
    this.probing = true;
    return 0;
  }

  leave(now: Date, heard: Heard) {
    this.probing = false;
    if (heard === "unknown") return;
    this.silences = heard === "answered" ? 0 : this.silences + 1;
    this.openUntil = this.silences >= failuresBeforeOpening ? now.getTime() + openMs : null;
  }
}

/** What a failed attempt says about the host. An error that Meta numbered is an answer, whatever its HTTP status. */
export function heardIn(error: GraphError, status: number | undefined): Heard {
  if (error.reason === "stopped") return "unknown";
  if (error.reason === "unreachable" || error.reason === "timed_out") return "silent";
  return status !== undefined && status >= 500 && error.code === undefined ? "silent" : "answered";
}

/** Nothing was sent. */
export const keptFromSilence = ({ name }: { name: string }, waitMs: number) =>
  new GraphError({
    reason: "unreachable",
    endpoint: name,
    retry: { afterSeconds: Math.ceil(waitMs / 1000) },
    committed: "no",
    detail: "not sent: no answer for a while",
  });
