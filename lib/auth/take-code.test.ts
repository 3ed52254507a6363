import { describe, expect, test } from "vitest";
import { GraphError } from "@/lib/graph/errors";
import { failure, scriptedGraph } from "@/lib/testing/scripted-graph";
import type { Attempt } from "./attempt";
import { takeCode } from "./take-code";

const app = {
  id: "4200",
  secret: "canary-app-secret",
  redirectUri: "https://heddle.example/api/auth/callback/facebook",
};
const round = {
  params: { state: "state-1", code: "code-1" },
  checks: { state: "state-1", code_verifier: "verifier-1" },
};
const token = Response.json({
  access_token: "EAABshort0123456789abcdef",
  token_type: "bearer",
  expires_in: 5000,
});
const refused = (subcode: number) =>
  Response.json(
    { error: { message: "no", type: "OAuthException", code: 100, error_subcode: subcode } },
    { status: 400 },
  );

describe("the code that comes back from the dialog", () => {
  test("becomes a token and a person", async () => {
    const attempt: Attempt = {};
    const { graph, sent } = scriptedGraph([
      token.clone(),
      Response.json({
        id: "218471",
        name: "Juno P.",
        picture: { data: { url: "https://cdn.example/j.jpg" } },
      }),
    ]);
    await takeCode(graph, app, attempt, round);

    expect(attempt).toEqual({
      token: { value: "EAABshort0123456789abcdef", expiresInSeconds: 5000 },
      person: { id: "218471", name: "Juno P.", image: "https://cdn.example/j.jpg" },
    });
    expect(Object.fromEntries(sent[0]?.url.searchParams ?? [])).toMatchObject({
      code: "code-1",
      code_verifier: "verifier-1",
      redirect_uri: app.redirectUri,
      client_id: app.id,
    });
  });

  test("names a person without a name or a picture", async () => {
    const attempt: Attempt = {};
    await takeCode(
      scriptedGraph([token.clone(), Response.json({ id: "218471" })]).graph,
      app,
      attempt,
      round,
    );

    expect(attempt.person).toEqual({ id: "218471", name: undefined, image: undefined });
  });

  test.each([
    ["another state", { ...round, params: { ...round.params, state: "state-2" } }],
    ["no state", { ...round, params: { code: "code-1" } }],
    ["no state in the cookies", { ...round, checks: { code_verifier: "verifier-1" } }],
    ["no code", { ...round, params: { state: "state-1" } }],
  ])("is not sent to Meta with %s", async (_, odd) => {
    const attempt: Attempt = {};
    const { graph, sent } = scriptedGraph([]);
    await failure(takeCode(graph, app, attempt, odd), Error);

    expect(attempt).toEqual({ failure: "interrupted" });
    expect(sent).toEqual([]);
  });

  test("that was used before leaves why, and is not asked for again", async () => {
    const attempt: Attempt = {};
    const { graph, sent } = scriptedGraph([refused(36009)]);
    await failure(takeCode(graph, app, attempt, round), GraphError);

    expect(attempt).toEqual({ failure: "login_code_used" });
    expect(sent).toHaveLength(1);
  });
});
