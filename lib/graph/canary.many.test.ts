import { inspect } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { declined } from "@/lib/decline";
import { createGraphClient } from "@/lib/graph/client";
import type { Endpoint } from "@/lib/graph/endpoint";
import { getInstagramAccount } from "@/lib/graph/endpoints/nodes";
import { listMyPages } from "@/lib/graph/endpoints/portfolio";
import { findConnectedThreadsUser } from "@/lib/graph/endpoints/threads-users";
import { GraphError } from "@/lib/graph/errors";
import { appsecretProof } from "@/lib/graph/proof";
import { createExpansionMemory } from "@/lib/graph/read/expansion-memory";
import { log } from "@/lib/log";
import { captureLog, captureSpans } from "@/lib/testing/capture";
import { inputForAny, loadEndpoints } from "@/lib/testing/every-endpoint";
import { graphConfig, socketError, userToken } from "@/lib/testing/scripted-graph";

const pageToken = "EAABcanaryPageToken0123456789";
const loginCode = "canary-login-code-0123456789";
const proofs = [userToken, pageToken].map((token) => appsecretProof(token, graphConfig.appSecret));
const secrets = [userToken, pageToken, loginCode, graphConfig.appSecret, ...proofs];
const leaks = (texts: readonly string[]) =>
  texts.filter((text) => secrets.some((secret) => text.includes(secret)));

/** All secrets of a call, as Meta's texts and a socket's errors have been seen to repeat them. */
const isLogin = ({ token }: Endpoint) => token === "none" || token === "app";
const echoOf = (endpoint: Endpoint) =>
  [
    ...[`token ${userToken} or ${pageToken}`, `Bearer ${userToken}`],
    ...(isLogin(endpoint) ? [`code ${loginCode}`] : []),
    `https://graph.test/v25.0/me?access_token=${userToken}&appsecret_proof=${proofs[0]}`,
    `{"access_token":"${pageToken}","client_secret":"${graphConfig.appSecret}"}`,
  ].join("; ");

const page = {
  ...{ id: "101000000000001", name: "A Page", access_token: pageToken },
  data: [
    { id: "101000000000001", body: "<iframe>", permission: "ads_read", threads_user_id: "17851000000000001" },
  ],
  paging: {
    cursors: { after: "QVFJ" },
    next: `https://graph.test/v25.0/1/accounts?access_token=${userToken}&after=QVFJ`,
  },
};
const complaint = (echo: string, code: number, subcode?: number) => ({
  error: {
    ...{ code, error_subcode: subcode, message: echo, error_user_title: echo, error_user_msg: echo },
    ...{ fbtrace_id: echo, error_data: { blame_field_specs: [[echo]] } },
  },
});
const answer = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
/** The same for each call of a batch. */
const entries = (body: unknown, code = 200) =>
  answer(
    Array.from({ length: 50 }, () => ({
      code,
      body: typeof body === "string" ? body : JSON.stringify(body),
    })),
  );

const endings: Record<string, (echo: string) => Response | Error | "hang"> = {
  fine: () => answer(page),
  "fine in a batch": () => entries(page),
  "a list in a list": () => answer([page]),
  "an ended token": (echo) => answer(complaint(echo, 190, 463), 401, { "www-authenticate": echo }),
  "a refusal": (echo) => answer(complaint(echo, 100), 400, { "x-fb-trace-id": echo }),
  "a refusal in a batch": (echo) => entries(complaint(echo, 200), 403),
  "a failure": (echo) => answer(complaint(echo, 2), 500),
  "a limit": (echo) => answer(complaint(echo, 80004), 400, { "x-business-use-case-usage": echo }),
  "a web page": (echo) => answer(`<html>${echo}</html>`, 502),
  "a web page in a batch": (echo) => entries(`<html>${echo}</html>`, 502),
  "half an answer": () => answer(JSON.stringify(page).slice(0, -9)),
  "another shape": (echo) => answer({ id: { [echo]: echo }, data: echo, [userToken]: 1 }),
  "a redirect": (echo) => answer("", 302, { location: `https://evil.test/?${echo}` }),
  "a reset": (echo) => Object.assign(socketError("ECONNRESET"), { message: echo }),
  "a socket's own words": (echo) =>
    new TypeError(echo, { cause: Object.assign(new Error(echo), { code: "EPIPE", headers: echo }) }),
  silence: () => "hang",
};

function client(ending: () => Response | Error | "hang") {
  const urls: string[] = [];
  const graph = createGraphClient(graphConfig, userToken, {
    fetch: async (url) => {
      urls.push(String(url));
      const given = ending();
      if (given === "hang") return new Promise(() => undefined);
      if (given instanceof Error) throw given;
      return given;
    },
    ...{ attempts: 2, attemptMs: 2, overallMs: 5, sleep: () => Promise.resolve() },
    expansion: createExpansionMemory(),
    log: (line) => log.debug(line, "graph"),
  });
  return { graph, urls };
}

/** Everything a person, a log or a debugger could get to see of an error. */
const seenOf = (error: unknown) => [
  inspect(error, { depth: 8, showHidden: true }),
  JSON.stringify(error) ?? "",
  error instanceof Error ? `${error.message} ${error.stack}` : String(error),
];

async function errorOf(work: () => Promise<unknown>) {
  try {
    await work();
    return [];
  } catch (error) {
    return [error];
  }
}

/** One endpoint by every way it can travel, and what it fails with. */
async function drive(endpoint: Endpoint, ending: (echo: string) => Response | Error | "hang") {
  const { graph, urls } = client(() => ending(echoOf(endpoint)));
  const input = inputForAny(loginCode);
  const company = [getInstagramAccount, findConnectedThreadsUser].map((other) => ({
    endpoint: other,
    input,
  }));
  const calls = [
    { endpoint, input },
    { endpoint, input, token: pageToken },
    ...(isLogin(endpoint) ? [] : company),
  ];
  const errors = await errorOf(() => graph.call(endpoint, input));
  errors.push(...(await errorOf(() => graph.withToken(pageToken).call(endpoint, input))));
  for (const results of [await graph.batch(calls), await graph.read(calls)]) {
    for (const result of results) if (!result.ok) errors.push(result.error);
  }
  return { errors, urls };
}

let endpoints: Endpoint[] = [];
let lines: string[] = [];
let spans: () => string[];
beforeAll(async () => {
  endpoints = await loadEndpoints();
  lines = captureLog();
  spans = captureSpans();
});

test.each(Object.entries(endings))(
  "no endpoint tells a secret to a log, a span, an error or a browser: %s",
  async (_, ending) => {
    lines.length = 0;
    const spansBefore = spans().length;
    let errors = 0;
    for (const endpoint of endpoints) {
      const driven = await drive(endpoint, ending);
      errors += driven.errors.length;
      for (const error of driven.errors) {
        expect(error).toBeInstanceOf(GraphError);
        log.error({ err: error }, "unexpected");
        expect(leaks([...seenOf(error), JSON.stringify(declined(error))])).toEqual([]);
      }
      const plain = driven.urls.filter((url) => !url.includes("oauth") && !url.includes("debug_token"));
      expect(plain.filter((url) => url.includes(userToken) || url.includes(pageToken))).toEqual([]);
    }

    expect(errors).toBeGreaterThan(endpoints.length);
    expect(lines.length).toBeGreaterThan(errors);
    expect(spans().length - spansBefore).toBeGreaterThan(endpoints.length);
    expect(leaks(lines)).toEqual([]);
    expect(leaks(spans())).toEqual([]);
  },
);

test("the token in paging.next stays behind, page after page", async () => {
  lines.length = 0;
  let pages = 0;
  const { graph, urls } = client(() =>
    answer(pages++ < 3 ? { ...page, paging: { next: `${page.paging.next}${pages}` } } : { data: [] }),
  );
  for await (const items of graph.list(listMyPages, {})) expect(leaks([JSON.stringify(items)])).toEqual([]);

  expect(urls).toHaveLength(4);
  expect(leaks(urls.map((url) => url.replace(/appsecret_proof=\w+/, "")))).toEqual([]);
  expect(leaks([...lines, ...spans()])).toEqual([]);
});

test("a secret that does stand there is found", () => {
  log.info({ detail: pageToken }, "said aloud");

  expect(leaks(lines)).toHaveLength(1);
  expect(leaks(seenOf(new Error("x", { cause: { deep: { in: userToken } } })))).not.toEqual([]);
});
