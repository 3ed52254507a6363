import { trace } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeEach, expect, test } from "vitest";
import { getMe } from "@/lib/graph/endpoints/me";
import { getPage } from "@/lib/graph/endpoints/nodes";
import { exchangeToken } from "@/lib/graph/endpoints/oauth";
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

const exporter = new InMemorySpanExporter();
trace.setGlobalTracerProvider(
  new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
);
const spans = () => exporter.getFinishedSpans();

beforeEach(() => exporter.reset());
afterAll(() => trace.disable());

const about = { workspaceId: "w1", connectionId: "c1", runId: "r1" };

test("each attempt is a span of its own, and says what made it necessary", async () => {
  const { graph } = scriptedGraph([socketError("ECONNRESET"), json({ id: "1" })], { about });
  await graph.call(getMe, {});

  expect(spans().map(({ name }) => name)).toEqual(["getMe", "getMe"]);
  expect(spans().map(({ attributes }) => attributes)).toEqual([
    {
      ...{
        "http.request.method": "GET",
        "server.address": "graph.test",
        "graph.attempt": 1,
        "graph.batch.size": 1,
      },
      ...{ "heddle.workspace.id": "w1", "heddle.connection.id": "c1", "heddle.run.id": "r1" },
      "error.type": "unreachable",
    },
    {
      ...{
        "http.request.method": "GET",
        "server.address": "graph.test",
        "graph.attempt": 2,
        "graph.batch.size": 1,
      },
      ...{ "heddle.workspace.id": "w1", "heddle.connection.id": "c1", "heddle.run.id": "r1" },
      ...{ "graph.retry.cause": "unreachable", "http.response.status_code": 200 },
    },
  ]);
});

test("a refusal of Meta's is known by its numbers", async () => {
  const error = { code: 190, error_subcode: 463, message: "Expired", fbtrace_id: "AbC123" };
  const { graph } = scriptedGraph([json({ error }, { status: 400 })]);
  await failure(graph.call(getMe, {}), GraphError);

  expect(spans()[0]?.attributes).toMatchObject({
    ...{ "graph.code": 190, "graph.subcode": 463, "graph.fbtrace_id": "AbC123" },
    ...{ "http.response.status_code": 400, "error.type": "token_expired" },
  });
});

test("a batch is one span that knows how many calls it carried", async () => {
  const entries = ["1", "2", "3"].map((id) => ({ code: 200, headers: [], body: JSON.stringify({ id }) }));
  const { graph } = scriptedGraph([json(entries)]);
  await graph.batch(["1", "2", "3"].map((pageId) => ({ endpoint: getPage, input: { pageId } })));

  expect(spans().map(({ name, attributes }) => [name, attributes["graph.batch.size"]])).toEqual([
    ["batch", 3],
  ]);
});

test("no span bears a token, a proof, a secret, a query or words of an answer", async () => {
  const proof = appsecretProof(userToken, graphConfig.appSecret);
  const leak = `canary ${userToken} ${proof} https://graph.test/?access_token=${userToken}`;
  const error = { code: 1, message: leak, error_user_msg: leak, fbtrace_id: leak };
  const short = "EAABcanaryShortToken0123456789";
  const { graph } = scriptedGraph(
    [
      ...Array.from({ length: 3 }, () => json({ error }, { status: 500 })),
      json({ error }, { status: 400 }),
      new Response(leak, { status: 200 }),
      new TypeError(leak),
    ],
    { attempts: 1 },
  );
  for (let call = 0; call < 4; call++) await failure(graph.call(getMe, {}), GraphError);
  await failure(
    graph.call(exchangeToken, {
      client_id: "4200",
      client_secret: graphConfig.appSecret,
      fb_exchange_token: short,
    }),
    GraphError,
  );
  await failure(graph.call(getMe, {}), GraphError);

  const seen = JSON.stringify(
    spans().map(({ name, attributes, status, events }) => ({ name, attributes, status, events })),
  );
  expect(spans()).toHaveLength(6);
  for (const secret of [userToken, proof, graphConfig.appSecret, short, "access_token", "?"]) {
    expect(seen).not.toContain(secret);
  }
});
