import { expect } from "vitest";
import { adAccountId, instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { test, type Reply } from "@/lib/sandbox/testing/sandbox-test";

type Op = { method: string; relative_url: string; body?: string; name?: string; headers?: string[] };

const form = (operations: Op[], more: Record<string, string> = {}) => ({
  method: "POST",
  body: new URLSearchParams({ batch: JSON.stringify(operations), ...more }),
});

function parts({ text }: Reply): { code: number; body: unknown; raw: string | null }[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new Error(`not a batch answer: ${text}`);
  return list.map((part: unknown) => {
    const raw: unknown = Reflect.get(Object(part), "body");
    const body: unknown = typeof raw === "string" && raw !== "" ? JSON.parse(raw) : null;
    return {
      code: Number(Reflect.get(Object(part), "code")),
      body,
      raw: typeof raw === "string" ? raw : null,
    };
  });
}

test("answers every operation in order, failures in their place, bodies as text", async ({ ask }) => {
  const reply = await ask(
    "/v25.0/",
    form([
      { method: "GET", relative_url: "me?fields=name" },
      { method: "GET", relative_url: "v25.0/17841000000000999/connected_threads_user" },
      {
        method: "POST",
        relative_url: `${instagramId("marrowandrye")}/instagram_backed_threads_user`,
        body: "",
      },
    ]),
  );
  expect(reply.status).toBe(200);
  const [me, missing, made] = parts(reply);
  expect(me).toMatchObject({ code: 200, body: { name: "Juno Park" } });
  expect(missing).toMatchObject({ code: 400, body: { error: { code: 100, error_subcode: 33 } } });
  expect(made).toMatchObject({ code: 200, body: { data: [{ threads_user_id: "17852000000000004" }] } });
});

test("takes JSON bodies, the token in the body, and the path without slash", async ({ ask, sandbox }) => {
  const batch = [{ method: "GET", relative_url: "me/?fields=name" }];
  const reply = await ask("/v25.0", {
    method: "POST",
    token: null,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ batch, access_token: sandbox.token("sefa") }),
  });
  expect(parts(reply)[0]).toMatchObject({ code: 200, body: { name: "Sefa Demir" } });
});

test("an operation may speak with its own token", async ({ ask, sandbox }) => {
  const own = new URLSearchParams({ access_token: sandbox.token("tavi") });
  const reply = await ask("/v25.0/", form([{ method: "GET", relative_url: `me?${own.toString()}` }]));
  expect(parts(reply)[0]?.body).toMatchObject({ name: "Tavi Roos" });
});

test("refuses more than fifty operations", async ({ ask }) => {
  const operations = Array.from({ length: 51 }, () => ({ method: "GET", relative_url: "me" }));
  const reply = await ask("/v25.0/", form(operations));
  expect(reply.body["error"]).toMatchObject({ code: 100, message: expect.stringContaining("50") });
});

test("feeds one operation's answer to another and keeps the first to itself", async ({ ask }) => {
  const reply = await ask(
    "/v25.0/",
    form([
      { method: "GET", relative_url: "me/businesses?fields=id&limit=2", name: "mine" },
      { method: "GET", relative_url: "?ids={result=mine:$.data.*.id}&fields=name" },
    ]),
  );
  const list: unknown = JSON.parse(reply.text);
  expect(list).toMatchObject([null, { code: 200 }]);
  expect(parts(reply)[1]?.raw).toContain("Northlight Studio");
});

test("an operation that hangs is answered null", async ({ ask, sandbox }) => {
  sandbox.fault({ match: { path: "/me/permissions" }, do: { kind: "hang" } });
  const reply = await ask(
    "/v25.0/",
    form([
      { method: "GET", relative_url: "me/permissions" },
      { method: "GET", relative_url: "me" },
    ]),
  );
  expect(JSON.parse(reply.text)).toMatchObject([null, { code: 200 }]);
});

test("leaves headers out on request, and answers 304 to a known ETag", async ({ ask }) => {
  const page = pageId("Pewter Lane");
  const first = await ask("/v25.0/", form([{ method: "GET", relative_url: page }]));
  const etag = /"ETag","value":"(\\"\w+\\")"/.exec(first.text)?.[1]?.replaceAll("\\", "") ?? "";
  const again = await ask(
    "/v25.0/",
    form([{ method: "GET", relative_url: page, headers: [`If-None-Match: ${etag}`] }], {
      include_headers: "false",
    }),
  );
  expect(JSON.parse(again.text)).toEqual([{ code: 304, body: null }]);
});

test("an ad account edge works inside a batch", async ({ ask }) => {
  const relative_url = `${adAccountId(1)}/promote_pages?limit=2&fields=id`;
  const reply = await ask("/v25.0/", form([{ method: "GET", relative_url }]));
  expect(parts(reply)[0]?.body).toMatchObject({ data: [{}, {}] });
});

test("runs operations side by side, and answers null for what takes too long", async ({ ask, sandbox }) => {
  sandbox.state.settings.batchTimeoutMs = 200;
  sandbox.fault({ match: { path: "/accounts" }, do: { kind: "latency", ms: 20_000 } });
  const slow = { method: "GET", relative_url: "me/accounts?limit=1" };
  const replies: unknown = JSON.parse(
    (await ask("/v25.0/", form([slow, { method: "GET", relative_url: "me" }, slow]))).text,
  );
  expect(replies).toMatchObject([null, { code: 200 }, null]);
});

test("an operation waits for those it depends on", async ({ ask, sandbox }) => {
  sandbox.fault({ match: { path: "/businesses" }, do: { kind: "latency", ms: 30 } });
  const list = { method: "GET", relative_url: "me/businesses?fields=id", name: "mine" };
  const read = { method: "GET", relative_url: "?ids={result=mine:$.data.*.id}&fields=name" };
  const [first, second] = parts(await ask("/v25.0/", form([list, read])));
  expect(first?.raw).toBeNull();
  expect(Object.keys(Object(second?.body))).toHaveLength(3);
});
