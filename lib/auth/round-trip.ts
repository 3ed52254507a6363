import type { Attempt, SignInFailure } from "@/lib/auth/attempt";
import { insidePath } from "@/lib/auth/return-path";
import { isReason, type Reason } from "@/lib/reasons";

const rounds = ["cancelled", "interrupted", "other_person", "incomplete"] as const;
const unanswered: ReadonlySet<string> = new Set<Reason>([
  "unreachable",
  "timed_out",
  "temporary",
  "unreadable_answer",
]);

/** A failed round as a page tells of it. Words nobody knows, next-auth's own among them, mean that it broke off. */
export type Outcome = { round: (typeof rounds)[number] | "unanswered" } | { reason: Reason };

export function parseOutcome(text: string): Outcome {
  if (text === "AccessDenied") return { round: "cancelled" };
  if (text === "Configuration") return { reason: "unexpected" };
  if (unanswered.has(text)) return { round: "unanswered" };
  const round = rounds.find((one) => one === text);
  return round ? { round } : isReason(text) ? { reason: text } : { round: "interrupted" };
}

/** Search parameter that tells the page somebody returns to why Facebook's dialog brought nothing. */
export const outcomeParam = "facebook";

/** Why a callback failed, from what Facebook appended and what our side learned. */
export function failureOf(attempt: Attempt, facebookError: string | null): SignInFailure {
  if (facebookError === "access_denied") return "cancelled";
  return attempt.failure ?? "interrupted";
}

/** Where somebody goes after a failed round: back to where they were, or to sign in once more and then there. */
export function afterFailure(
  failure: SignInFailure,
  signedIn: boolean,
  wanted: string | null,
  origin: string,
) {
  const path = insidePath(wanted, origin) ?? "/";
  if (signedIn) return withOutcome(path, failure);
  const search = new URLSearchParams({ error: failure, ...(path === "/" ? {} : { callbackUrl: path }) });
  return `/sign-in?${search}`;
}

export function withOutcome(path: string, outcome: SignInFailure) {
  const url = new URL(path, "http://inside.invalid");
  url.searchParams.set(outcomeParam, outcome);
  return `${url.pathname}${url.search}${url.hash}`;
}
