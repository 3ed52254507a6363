import { listGrants, type Grants } from "@/lib/connections/list-grants";
import type { GraphClient } from "@/lib/graph/client";
import { debugToken, exchangeToken } from "@/lib/graph/endpoints/oauth";
import { GraphError, type GraphReason } from "@/lib/graph/errors";

type App = { id: string; secret: string };

/** Fresh out of the dialog: good for an hour or two. */
export type ShortToken = { value: string; expiresInSeconds: number | undefined };

export type Login = {
  token: string;
  /** Null: Meta named no end. */
  expiresAt: Date | null;
  dataAccessExpiresAt: Date | null;
  /** Null: Meta did not say. */
  grants: Grants | null;
  /** What did not work, though there is a token. */
  reason: GraphReason | null;
};

/**
 * Exchanges the token of a sign-in for one of about 60 days and reads what it may do. What fails is left out and named:
 * a short-lived token, or one whose permissions are unknown, is still a login.
 */
export async function readLogin(graph: GraphClient, app: App, short: ShortToken, now: Date): Promise<Login> {
  const long = await settled(
    graph.call(exchangeToken, {
      client_id: app.id,
      client_secret: app.secret,
      fb_exchange_token: short.value,
    }),
  );
  const token = long.ok ? long.value.access_token : short.value;
  const [facts, grants] = await Promise.all([
    settled(graph.call(debugToken, { input_token: token })),
    settled(listGrants(graph.withToken(token))),
  ]);
  const lifetime = long.ok ? long.value.expires_in : short.expiresInSeconds;
  const known = facts.ok ? facts.value : undefined;
  return {
    token,
    expiresAt: at(known?.expires_at) ?? (known?.expires_at === 0 ? null : after(now, lifetime)),
    dataAccessExpiresAt: at(known?.data_access_expires_at),
    grants: grants.ok ? grants.value : null,
    reason: !long.ok ? long.reason : !grants.ok ? grants.reason : null,
  };
}

const at = (seconds: number | undefined) => (seconds ? new Date(seconds * 1000) : null);
const after = (now: Date, seconds: number | undefined) =>
  seconds ? new Date(now.getTime() + seconds * 1000) : null;

type Settled<Value> = { ok: true; value: Value } | { ok: false; reason: GraphReason };

async function settled<Value>(call: Promise<Value>): Promise<Settled<Value>> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    if (error instanceof GraphError) return { ok: false, reason: error.reason };
    throw error;
  }
}
