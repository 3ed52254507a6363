import { GraphError } from "@/lib/graph/errors";
import type { Reason } from "@/lib/reasons";

const passing = new Set<Reason>(["temporary", "unreachable", "timed_out", "unreadable_answer", "stopped"]);

/** Nobody said no: the same call may well pass a little later. */
export const isTransient = (error: unknown) => error instanceof GraphError && passing.has(error.reason);
