import { expect } from "vitest";
import { adAccountId, instagramId } from "@/lib/sandbox/testing/demo-ids";
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

test("half an answer and a reset reach the caller, with and without a socket", async ({ sandbox }) => {
  const headers = { authorization: `Bearer ${sandbox.token()}` };
  for (const send of [fetch, sandbox.fetch]) {
    sandbox.fault({ match: { times: 1 }, do: { kind: "reset" } });
    const answered = await send(`${sandbox.url}/v25.0/me`, { headers });
    expect(answered.status).toBe(200);
    await expect(answered.text()).rejects.toThrow();
  }
});

test("one request gets another shape, the next the usual one", async ({ ask, sandbox }) => {
  const found = `/v25.0/${instagramId("loomfieldgoods")}/connected_threads_user`;
  sandbox.fault({ match: { times: 1 }, do: { kind: "shape", threadsAnswer: "bare" } });
  expect((await ask(found)).body).toEqual({ threads_user_id: "17851000000000001" });
  expect((await ask(found)).body).toEqual({ data: [{ threads_user_id: "17851000000000001" }] });
});

test("a throttle takes the code and the minutes it is told", async ({ ask, sandbox }) => {
  sandbox.fault({ match: { times: 1 }, do: { kind: "throttle", code: 80004, minutes: 7 } });
  const throttled = await ask(`/v25.0/${adAccountId(1)}`);
  expect(throttled.body["error"]).toMatchObject({ code: 80004, error_subcode: 2446079 });
  expect(throttled.headers.get("x-business-use-case-usage")).toContain('"estimated_time_to_regain_access":7');
});
