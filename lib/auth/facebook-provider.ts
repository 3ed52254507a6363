import FacebookProvider from "next-auth/providers/facebook";
import type { Attempt } from "@/lib/auth/attempt";
import { takeCode } from "@/lib/auth/take-code";
import { graphFor } from "@/lib/connections/meta";
import { signInScope } from "@/lib/connections/permissions";
import { env } from "@/lib/env";

/** Facebook, or whatever stands at the addresses of the environment; no address of the built-in provider is used. */
export function facebookProvider(attempt: Attempt, asked: readonly string[]) {
  const { META_APP_ID, META_APP_SECRET, META_DIALOG_URL, META_GRAPH_VERSION } = env();
  return FacebookProvider({
    clientId: META_APP_ID,
    clientSecret: META_APP_SECRET,
    checks: ["state", "pkce"],
    authorization: {
      url: `${META_DIALOG_URL}/${META_GRAPH_VERSION}/dialog/oauth`,
      params: { scope: [signInScope, ...asked].join(",") },
    },
    token: {
      request: async ({ params, checks, provider }) => {
        const graph = graphFor(null);
        const app = { id: META_APP_ID, secret: META_APP_SECRET, redirectUri: provider.callbackUrl };
        await takeCode(graph, app, attempt, { params, checks });
        return { tokens: {} };
      },
    },
    userinfo: { request: async () => ({}) },
    profile: () => {
      if (!attempt.person) throw new Error("nobody was read");
      const { id, name, image } = attempt.person;
      return { id, name: name ?? null, image: image ?? null };
    },
  });
}
