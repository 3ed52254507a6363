import { z } from "zod";

const word = z.string().min(1).optional().catch(undefined);

/** The address of the sign-in page. */
export const SignInQuery = z.object({
  /** Why the last try brought nothing; one of ours or one of next-auth's words. */
  error: word,
  callbackUrl: word,
  /** Asks somebody who is signed in to go through Facebook once more. */
  reconnect: z.literal("1").optional().catch(undefined),
});
