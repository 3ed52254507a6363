import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildRequest, type CreativeBody } from "@/lib/creatives/build-request";
import { toCurl } from "@/lib/creatives/to-curl";
import { createGraphClient } from "@/lib/graph/client";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";
import { Sandbox } from "@/lib/sandbox/sandbox";
import { knownScopes } from "@/lib/sandbox/store/grants";
import { adAccountId as accountId } from "@/lib/sandbox/testing/demo-ids";
import { decodeParams } from "@/lib/sandbox/wire/decode-params";
import type { WireRequest } from "@/lib/sandbox/wire/request";
import { serve } from "@/lib/sandbox/wire/serve";
import { anyRequest } from "@/lib/testing/any-creative";
import { hasCurl, paste, standInForCurl } from "@/lib/testing/shell";

/** A shell takes some ten milliseconds to begin: two hundred, of all formats and both places of `threads_user_id`. */
const numRuns = 200;
const version = "v25.0";
const adAccountId = accountId(1);
const app = { id: "4200", secret: "only-tests-use-this-secret" };

/** The sandbox over a real socket, and all that was asked of it. */
async function listeningSandbox() {
  const size = { seed: 1, sources: 0 };
  const sandbox = new Sandbox({ app, size, stateFile: null, now: Date.now, driftMs: null });
  const { store } = sandbox;
  const heard: WireRequest[] = [];
  const server = await serve(
    (request) => {
      heard.push(request);
      return sandbox.answer(request);
    },
    { host: "127.0.0.1", port: 0 },
  );
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const juno = store.personByKey("juno");
  if (!juno) throw new Error("the sandbox changed");
  const token = store.tokens.mint(juno, 3600, knownScopes);
  const config = { graphUrl: url, videoUrl: url, version, appId: app.id, appSecret: app.secret };
  const close = () => {
    store.close();
    server.closeAllConnections();
    server.close();
  };
  return { url, token, heard, close, graph: createGraphClient(config, token, { attempts: 1 }) };
}

let meta: Awaited<ReturnType<typeof listeningSandbox>>;
const standIn = standInForCurl();
const folder = hasCurl() ? "" : standIn;
beforeAll(async () => {
  meta = await listeningSandbox();
});
afterAll(() => meta.close());

/** What the sandbox made of the one request that `send` is to cause, as a form would say it, without the credentials. */
async function received(send: () => Promise<unknown>) {
  meta.heard.length = 0;
  await send();
  const [request, ...more] = meta.heard;
  if (!request || more.length > 0) throw new Error(`${meta.heard.length} requests`);
  const [path = "", query = ""] = request.target.split("?");
  const { appsecret_proof: _, ...params } = decodeParams(request, query).params;
  const said = Object.entries(params).flatMap(([key, value]) => {
    if (value === null) return [];
    return [[key, typeof value === "object" ? JSON.stringify(value) : String(value)] as const];
  });
  return {
    ...{ method: request.method, path, token: request.headers["authorization"] },
    params: Object.fromEntries(said),
  };
}

const byProduct = (body: CreativeBody) =>
  received(() => meta.graph.call(createAdCreative, { ...body, adAccountId }).catch(() => null));

const byShell = (shell: string, body: CreativeBody, curl: string) =>
  received(() =>
    paste(shell, toCurl(body, adAccountId, { url: meta.url, version }), { ACCESS_TOKEN: meta.token }, curl),
  );

const sameThrough = (curl: string) =>
  fc.asyncProperty(anyRequest, fc.constantFrom("sh", "bash"), async ({ creative, ids, media }, shell) => {
    const body = buildRequest(creative, ids, media);
    const pasted = await byShell(shell, body, curl);

    expect(pasted.path).toBe(`/${version}/${adAccountId}/adcreatives`);
    expect(pasted.token).toBe(`Bearer ${meta.token}`);
    expect(pasted).toEqual(await byProduct(body));
  });

test("the cURL command of any creative, run by a shell, sends Meta what the product would send", async () => {
  await fc.assert(sameThrough(folder), { numRuns });
}, 180_000);

test("so it does on a machine without curl, where Node stands in for it", async () => {
  await fc.assert(sameThrough(standIn), { numRuns: 5 });
}, 60_000);
