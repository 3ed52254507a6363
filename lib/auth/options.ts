import type { AuthOptions, DefaultSession } from "next-auth";
import { authAdapter } from "@/lib/auth/adapter";
import type { Attempt } from "@/lib/auth/attempt";
import { facebookProvider } from "@/lib/auth/facebook-provider";
import { isSamePerson } from "@/lib/auth/is-same-person";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

declare module "next-auth" {
  interface Session {
    user: { id: string } & DefaultSession["user"];
  }
}

/** `attempt` collects what a round through Facebook's dialog brings, `asked` is asked for in it; reading a session needs neither. */
export function authOptions(attempt: Attempt = {}, asked: readonly string[] = []): AuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    adapter: authAdapter(db()),
    session: { strategy: "database" },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [facebookProvider(attempt, asked)],
    callbacks: {
      async signIn({ account }) {
        if (await isSamePerson(db(), attempt.signedInAs, account?.providerAccountId)) return true;
        attempt.failure = "other_person";
        return false;
      },
      session: ({ session, user }) => ({
        ...session,
        user: { id: user.id, name: user.name ?? null, image: user.image ?? null },
      }),
    },
    logger: {
      error: (code, detail) =>
        log.error({ code, why: reasonOf(detail), failure: attempt.failure }, "next-auth"),
      warn: (code) => log.warn({ code }, "next-auth"),
      debug: () => undefined,
    },
  };
}

/** The message alone: next-auth's details may hold the whole callback request. */
function reasonOf(detail: unknown): string | undefined {
  if (detail instanceof Error) return detail.message;
  return typeof detail === "object" && detail && "error" in detail ? reasonOf(detail.error) : undefined;
}
