import { GraphError } from "@/lib/graph/errors";
import type { Reason } from "@/lib/reasons";

const lost = new Set<Reason>([
  "token_expired",
  "token_revoked",
  "token_invalid",
  "password_changed",
  "checkpoint",
]);

/** Meta does not know the login any more: no call of the job can succeed before the person signs in again. */
export const isTokenLost = (error: unknown) => error instanceof GraphError && lost.has(error.reason);
