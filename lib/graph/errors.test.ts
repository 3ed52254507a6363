import { inspect } from "node:util";
import { expect, test } from "vitest";
import { getMe } from "@/lib/graph/endpoints/me";
import { debugToken, exchangeCode, exchangeToken } from "@/lib/graph/endpoints/oauth";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";
import { listMyPages } from "@/lib/graph/endpoints/portfolio";
import { GraphError } from "@/lib/graph/errors";
import { appsecretProof } from "@/lib/graph/proof";
import {
  failure,
  graphConfig,
  json,
  scriptedGraph,
  socketError,
  userToken,
} from "@/lib/testing/scripted-graph";

const pageToken = "EAABcanaryPageToken0123456789";
const code = "canary-login-code";
const { appId, appSecret } = graphConfig;
const secrets = [userToken, pageToken, appSecret, appsecretProof(userToken, appSecret)];
const echo =
  [...secrets, code].join(" ") + ` https://graph.test/me?access_token=${userToken} ${appId}|${appSecret}`;

const answers = {
  "an error that repeats them": () =>
    json(
      {
        error: {
          ...{ message: echo, code: 190, error_user_title: echo, error_user_msg: echo, fbtrace_id: echo },
          error_data: { blame_field_specs: [[userToken]] },
        },
      },
      { status: 400, headers: { "x-fb-trace-id": "T" } },
    ),
  "a page that repeats them": () => new Response(`<html>${echo}</html>`, { status: 500 }),
  "a shape that repeats them": () => json({ [userToken]: echo, data: echo, id: { [userToken]: 1 } }),
  "a redirect": () =>
    new Response(null, { status: 302, headers: { location: `https://x.test/?t=${userToken}` } }),
  "a failing socket": () => new TypeError(echo, { cause: new Error(echo) }),
  "a reset": () => socketError("ECONNRESET"),
};

const calls = {
  getMe: ({ graph }: ReturnType<typeof scriptedGraph>) => graph.call(getMe, {}),
  asPage: ({ graph }: ReturnType<typeof scriptedGraph>) => graph.withToken(pageToken).call(getMe, {}),
  post: ({ graph }: ReturnType<typeof scriptedGraph>) =>
    graph.call(createAdCreative, { adAccountId: "act_1" }),
  list: ({ graph }: ReturnType<typeof scriptedGraph>) => graph.list(listMyPages, {}).next(),
  batch: async ({ graph }: ReturnType<typeof scriptedGraph>) => {
    const [result] = await graph.batch([{ endpoint: getMe, input: {} }]);
    if (!result.ok) throw result.error;
  },
  debugToken: ({ graph }: ReturnType<typeof scriptedGraph>) =>
    graph.call(debugToken, { input_token: pageToken }),
  exchangeCode: ({ graph }: ReturnType<typeof scriptedGraph>) =>
    graph.call(exchangeCode, {
      client_id: appId,
      client_secret: appSecret,
      redirect_uri: "https://h.test",
      code,
    }),
  exchangeToken: ({ graph }: ReturnType<typeof scriptedGraph>) =>
    graph.call(exchangeToken, { client_id: appId, client_secret: appSecret, fb_exchange_token: pageToken }),
};

test.each(Object.entries(answers))("no secret leaves with %s", async (_, answer) => {
  for (const [name, call] of Object.entries(calls)) {
    const script = scriptedGraph([answer(), answer(), answer()]);
    const error = await failure(call(script), GraphError);
    const seen = [
      String(error),
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: 9, showHidden: true }),
    ];

    for (const text of [...seen, JSON.stringify(script.lines)]) {
      const known = name === "exchangeCode" ? [...secrets, code] : secrets;
      for (const secret of known) expect(text).not.toContain(secret);
      expect(text).not.toContain("?");
    }
    expect(script.lines.length).toBeGreaterThan(0);
  }
});

test("an error tells in one line what failed where", async () => {
  const refused = json({ error: { message: "no", code: 190, error_subcode: 463 } }, { status: 400 });
  const error = await failure(scriptedGraph([refused]).graph.call(getMe, {}), GraphError);

  expect(String(error)).toBe("GraphError: getMe: token_expired (190/463)");
  expect(error.cause).toBeUndefined();
});

test("an error that learns it may have taken effect stays itself otherwise", () => {
  const blame = [["name"]];
  const error = new GraphError({
    ...{ reason: "duplicate", endpoint: "x", retry: "never", committed: "no", code: 506, blame },
  });

  expect(error.withCommitted("no")).toBe(error);
  expect({ ...error.withCommitted("maybe").toJSON() }).toEqual({ ...error.toJSON(), committed: "maybe" });
});
