import type { Attempt, SignInFailure } from "@/lib/auth/attempt";
import { insidePath } from "@/lib/auth/return-path";

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
