import { expect } from "vitest";
import { adAccountId, instagramId } from "@/lib/sandbox/testing/demo-ids";
import { startSandbox } from "@/lib/sandbox/start";
import { test } from "@/lib/sandbox/testing/sandbox-test";

const backed = `/v25.0/${instagramId("marrowandrye")}/instagram_backed_threads_user`;

test("a cut after the commit leaves the account made, a cut before does not", async ({ ask, sandbox }) => {
  sandbox.fault({
    match: { endpoint: "createBackedThreadsUser", times: 1 },
    do: { kind: "cut_before_commit" },
  });
  await expect(ask(backed, { method: "POST" })).rejects.toThrow();
  expect((await ask(backed)).body).toEqual({ data: [] });
  sandbox.clearFaults();
  sandbox.fault({
    match: { endpoint: "createBackedThreadsUser", times: 1 },
    do: { kind: "cut_after_commit" },
  });
  await expect(ask(backed, { method: "POST" })).rejects.toThrow();
  expect((await ask(backed)).body).toEqual({ data: [{ threads_user_id: "17852000000000004" }] });
});

test("strikes the nth match, so many times, of one person only", async ({ ask, sandbox }) => {
  sandbox.fault({ match: { path: "/me", person: "juno", nth: 2 }, do: { kind: "error", code: 2 } });
  const other = sandbox.token("sefa");
  expect((await ask("/v25.0/me", { token: other })).status).toBe(200);
  const statuses = [await ask("/v25.0/me"), await ask("/v25.0/me"), await ask("/v25.0/me")];
  expect(statuses.map(({ status }) => status)).toEqual([200, 500, 200]);
});

test("answers HTML, half an answer, a chosen error, a throttle", async ({ ask, sandbox }) => {
  const once = { times: 1 };
  sandbox.fault({ match: once, do: { kind: "html" } });
  expect((await ask("/v25.0/me")).headers.get("content-type")).toContain("text/html");
  sandbox.fault({ match: once, do: { kind: "truncated" } });
  const half = await ask("/v25.0/me");
  expect(half.status).toBe(200);
  expect(() => JSON.parse(half.text)).toThrow();
  sandbox.fault({ match: once, do: { kind: "error", code: 368, subcode: 7, title: "Blocked", status: 403 } });
  const chosen = await ask("/v25.0/me");
  expect(chosen.status).toBe(403);
  expect(chosen.body["error"]).toMatchObject({ code: 368, error_subcode: 7, error_user_title: "Blocked" });
  sandbox.fault({ match: once, do: { kind: "throttle" } });
  const throttled = await ask(backed);
  expect(throttled.body["error"]).toMatchObject({ code: 80002 });
  expect(throttled.headers.get("x-business-use-case-usage")).toContain("estimated_time_to_regain_access");
});

test("over a socket, a cut is a reset and silence is silence", async ({ sandbox }) => {
  const headers = { authorization: `Bearer ${sandbox.token()}` };
  const ask = (signal?: AbortSignal) =>
    fetch(`${sandbox.url}/v25.0/me`, { headers, ...(signal ? { signal } : {}) });
  sandbox.fault({ match: { times: 1 }, do: { kind: "cut_after_commit" } });
  await expect(ask()).rejects.toThrow("fetch failed");
  sandbox.fault({ match: { times: 1 }, do: { kind: "hang" } });
  await expect(ask(AbortSignal.timeout(50))).rejects.toThrow(/timeout/);
  expect((await ask()).status).toBe(200);
  expect(sandbox.requests().map(({ fault }) => fault)).toEqual(["cut_after_commit", "hang", null]);
});

test("without a socket, cuts and silence reach the caller of fetch too", async ({ sandbox }) => {
  const headers = { authorization: `Bearer ${sandbox.token()}` };
  sandbox.fault({ match: { times: 1 }, do: { kind: "cut_before_commit" } });
  await expect(sandbox.fetch("http://graph.test/v25.0/me", { headers })).rejects.toThrow("fetch failed");
  sandbox.fault({ match: { times: 1 }, do: { kind: "hang" } });
  const stop = new AbortController();
  const hanging = sandbox.fetch("http://graph.test/v25.0/me", { headers, signal: stop.signal });
  stop.abort(new Error("waited long enough"));
  await expect(hanging).rejects.toThrow("waited long enough");
  expect((await sandbox.fetch("http://graph.test/v25.0/me", { headers })).status).toBe(200);
});

test("the score of an ad account fills, blocks and drains", async () => {
  let now = 1_800_000_000_000;
  const sandbox = await startSandbox({ now: () => now });
  sandbox.state.settings.tier = "development";
  const read = () =>
    sandbox.fetch(`http://graph.test/v25.0/${adAccountId(1)}?fields=name`, {
      headers: { authorization: `Bearer ${sandbox.token()}` },
    });
  for (let call = 0; call < 60; call++) expect((await read()).status).toBe(200);
  const blocked = await read();
  expect(await blocked.json()).toMatchObject({ error: { code: 17, error_subcode: 2446079 } });
  expect(blocked.headers.get("x-ad-account-usage")).toContain('"acc_id_util_pct":100');
  now += 301_000;
  expect((await read()).status).toBe(200);
  await sandbox.close();
});
