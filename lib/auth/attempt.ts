import type { Reason } from "@/lib/reasons";

/** Why a round through Facebook's dialog brought nothing, or less than it should: the person, the round, or Meta. */
export type SignInFailure = "cancelled" | "interrupted" | "other_person" | "incomplete" | Reason;

/** What one round brought. The token stays in here; next-auth never sees it. */
export type Attempt = {
  /** Who began it, where somebody was signed in already. */
  signedInAs?: string;
  token?: { value: string; expiresInSeconds: number | undefined };
  person?: { id: string; name: string | undefined; image: string | undefined };
  failure?: SignInFailure;
};
