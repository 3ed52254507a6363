import type { Charge } from "@/lib/graph/charges";
import { GraphError } from "@/lib/graph/errors";
import type { Patience } from "@/lib/graph/retry";

/** What an answer, or a call's part of one, tells about the allowances it used. */
export type Observation = {
  charges: readonly Charge[];
  /** Without any where no answer came. */
  headers: Headers;
  error?: GraphError | undefined;
};

export type Outcome = {
  /** False: not a byte reached Meta, and nothing was used up. */
  sent: boolean;
  seen: readonly Observation[];
};

export type Admission =
  | { ok: true; settle: (outcome: Outcome) => Promise<void> }
  /** Nothing may be sent before `until`, which is when the refused charges fit again. */
  | { ok: false; until: Date; refused: readonly Charge[] };

/** Who knows what may still be sent. `settle` must be called once for each admission, and never throws. */
export type Governor = {
  /** What is free again within this many milliseconds is waited for. */
  patienceMs: number;
  admit: (charges: readonly Charge[]) => Promise<Admission>;
};

const free: Admission = { ok: true, settle: async () => undefined };

/** Asks leave, and again after a short wait where that helps. Without a governor everything may go out. */
export async function askLeave(
  { governor, patience }: { governor: Governor | undefined; patience: Patience },
  charges: readonly Charge[],
  signal?: AbortSignal,
): Promise<Admission> {
  if (!governor || charges.length === 0) return free;
  for (let waitedMs = 0; ; ) {
    const admission = await governor.admit(charges);
    if (admission.ok || signal?.aborted) return admission;
    const waitMs = Math.max(50, admission.until.getTime() - patience.now().getTime());
    if (waitedMs + waitMs > governor.patienceMs) return admission;
    waitedMs += waitMs;
    await patience.sleep(waitMs, signal);
  }
}

/** Nothing was sent: Meta's allowance is used up, or kept for people at the screen. */
export const heldBack = ({ name }: { name: string }, until: Date, now: Date) =>
  new GraphError({
    reason: "rate_limited",
    endpoint: name,
    retry: { afterSeconds: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)) },
    committed: "no",
    detail: "held back",
  });
