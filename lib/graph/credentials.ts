import type { Line } from "@/lib/graph/attempt";
import type { Endpoint } from "@/lib/graph/endpoint";
import { unsent } from "@/lib/graph/errors";
import { appsecretProof } from "@/lib/graph/proof";

export type Credentials = { token: string; proof: string } | null;

const sendable = /^[\x21-\x7e]+$/;

/** Whose token a call speaks with, and its proof; null where the endpoint wants none. Throws GraphError without one. */
export function credentialsFor(endpoint: Endpoint, { config, token }: Line): Credentials {
  if (endpoint.token === "none") return null;
  const chosen = endpoint.token === "app" ? `${config.appId}|${config.appSecret}` : token;
  if (chosen && sendable.test(chosen)) {
    return { token: chosen, proof: appsecretProof(chosen, config.appSecret) };
  }
  throw unsent("token_invalid", endpoint, "no usable token");
}

/** Everything that must never be repeated from an answer. */
export const secretsOf = (credentials: Credentials, { config }: Line, more: readonly string[]) => [
  ...(credentials ? [credentials.token, credentials.proof] : []),
  config.appSecret,
  ...more,
];
