import type { Attempt } from "@/lib/auth/attempt";
import type { GraphClient } from "@/lib/graph/client";
import { getMe } from "@/lib/graph/endpoints/me";
import { exchangeCode } from "@/lib/graph/endpoints/oauth";
import { GraphError } from "@/lib/graph/errors";

type App = { id: string; secret: string; redirectUri: string };
/** What came back with the person, and what the cookies of this browser say it has to match. */
type Round = {
  params: { state?: string | undefined; code?: string | undefined };
  checks: { state?: string | undefined; code_verifier?: string | undefined };
};

/** Trades the code for a token and asks whose it is. Leaves both in the attempt, or why there are none. */
export async function takeCode(graph: GraphClient, app: App, attempt: Attempt, { params, checks }: Round) {
  if (!params.code || !checks.state || params.state !== checks.state) {
    attempt.failure = "interrupted";
    throw new Error("the round does not belong to this browser");
  }
  try {
    const answer = await graph.call(exchangeCode, {
      client_id: app.id,
      client_secret: app.secret,
      redirect_uri: app.redirectUri,
      code: params.code,
      ...(checks.code_verifier ? { code_verifier: checks.code_verifier } : {}),
    });
    const me = await graph.withToken(answer.access_token).call(getMe, {});
    attempt.token = { value: answer.access_token, expiresInSeconds: answer.expires_in };
    attempt.person = { id: me.id, name: me.name, image: me.picture };
  } catch (error) {
    if (error instanceof GraphError) attempt.failure = error.reason;
    throw error;
  }
}
