import type { AuthOptions } from "next-auth";
import type { NextRequest } from "next/server";
import type { Attempt } from "@/lib/auth/attempt";
import { finishSignIn } from "@/lib/auth/finish-sign-in";
import { authOptions } from "@/lib/auth/options";
import { insidePath } from "@/lib/auth/return-path";
import { afterFailure, failureOf, withOutcome } from "@/lib/auth/round-trip";
import { findPerson } from "@/lib/auth/session";
import { graphConfig, graphFor } from "@/lib/connections/meta";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { isInvitePath } from "@/lib/invitations/invite-path";
import { log } from "@/lib/log";

/** Facebook sends the person back. Whatever came of it, they land where they were going, or are told why not. */
export async function handleCallback(request: NextRequest, ask: (options: AuthOptions) => Promise<Response>) {
  const person = await findPerson();
  const attempt: Attempt = person ? { signedInAs: person.id } : {};
  const response = await ask(authOptions(attempt));
  const failed = /\/(api\/auth\/(error|signin)|sign-in)\?/.test(response.headers.get("location") ?? "?");
  if (failed || !attempt.token) {
    const failure = failureOf(attempt, request.nextUrl.searchParams.get("error"));
    return redirectTo(
      response,
      afterFailure(failure, person !== null, wantedPath(request), env().NEXTAUTH_URL),
    );
  }
  const wanted = insidePath(wantedPath(request), env().NEXTAUTH_URL);
  const trouble = await keep(attempt, isInvitePath(wanted));
  return trouble ? redirectTo(response, withOutcome(wanted ?? "/", trouble)) : response;
}

async function keep(attempt: Attempt, invited: boolean): Promise<"incomplete" | "unexpected" | null> {
  try {
    const { appId, appSecret } = graphConfig();
    const app = { id: appId, secret: appSecret };
    const deps = { db: db(), graph: graphFor(null), app, now: () => new Date() };
    return (await finishSignIn(deps, attempt, { invited })) ? "incomplete" : null;
  } catch (error) {
    log.error({ err: error }, "the person is signed in, but the login was not kept");
    return "unexpected";
  }
}

/** Where next-auth remembers that the person was going. */
function wantedPath(request: NextRequest) {
  const cookies = ["__Secure-next-auth.callback-url", "next-auth.callback-url"].map((name) =>
    request.cookies.get(name),
  );
  return cookies.find((cookie) => cookie)?.value ?? null;
}

function redirectTo(response: Response, path: string) {
  const headers = new Headers(response.headers);
  headers.set("location", new URL(path, env().NEXTAUTH_URL).toString());
  return new Response(null, { status: 302, headers });
}
