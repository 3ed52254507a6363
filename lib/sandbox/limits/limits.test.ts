import { expect, test } from "vitest";
import { adAccountId, instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { startSandbox } from "@/lib/sandbox/start";
import type { Settings } from "@/lib/sandbox/store/settings";

/** A sandbox whose clock moves only when told. */
async function start(settings: Partial<Settings>) {
  let now = 1_800_000_000_000;
  const sandbox = await startSandbox({ now: () => now });
  Object.assign(sandbox.state.settings, settings);
  const headers = { authorization: `Bearer ${sandbox.token()}` };
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await sandbox.fetch(`${sandbox.url}/v25.0/${path}`, { headers, ...init });
    const body: unknown = await response.json();
    const error: unknown = Reflect.get(Object(body), "error");
    const usage = (name: string): unknown => JSON.parse(response.headers.get(name) ?? "null");
    return { status: response.status, body, error, usage };
  };
  return { sandbox, ask, pass: (ms: number) => (now += ms) };
}

const account = `${adAccountId(1)}?fields=name`;
const instagram = instagramId("loomfieldgoods");

test("the score of an ad account fills, blocks and drains, with either of Meta's codes", async () => {
  const { ask, pass, sandbox } = await start({ tier: "development" });
  for (let call = 0; call < 60; call++) expect((await ask(account)).status).toBe(200);
  const blocked = await ask(account);
  expect(blocked.error).toMatchObject({ code: 17, error_subcode: 2446079 });
  expect(blocked.usage("x-ad-account-usage")).toMatchObject({ acc_id_util_pct: 100 });
  sandbox.state.settings.scoreCode = 613;
  expect((await ask(account)).error).toMatchObject({ code: 613, error_subcode: 1487742 });
  pass(301_000);
  expect((await ask(account)).status).toBe(200);
  await sandbox.close();
});

test("an ad account's hour has 300 calls in the lower tier, and says when it has some again", async () => {
  const { ask, pass, sandbox } = await start({ tier: "development" });
  for (let call = 0; call < 300; call++) {
    pass(6000);
    expect((await ask(account)).status).toBe(200);
  }
  const blocked = await ask(account);
  expect(blocked.error).toMatchObject({ code: 80004, error_subcode: 2446079 });
  const usage: unknown = Reflect.get(
    Object(blocked.usage("x-business-use-case-usage")),
    account.slice(4, 19),
  );
  expect(usage).toMatchObject([{ type: "ads_management", call_count: 100 }]);
  const minutes = Number(Reflect.get(Object(Object(usage)[0]), "estimated_time_to_regain_access"));
  expect(minutes).toBeGreaterThan(0);
  pass(minutes * 60_000);
  expect((await ask(account)).status).toBe(200);
  await sandbox.close();
});

test("creatives take from the quota of their ad account", async () => {
  const { ask, sandbox } = await start({ tier: "full" });
  const story = {
    page_id: pageId("Loomfield Goods"),
    link_data: { link: "https://a.example/", picture: "https://a.example/p" },
  };
  const made = await ask(`${adAccountId(1)}/adcreatives`, {
    method: "POST",
    body: new URLSearchParams({ object_story_spec: JSON.stringify(story) }),
    headers: { authorization: `Bearer ${sandbox.token()}` },
  });
  const read = await ask(String(Reflect.get(Object(made.body), "id")));
  expect(read.usage("x-ad-account-usage")).toMatchObject({ ads_api_access_tier: "standard_access" });
  await sandbox.close();
});

test("the app, an Instagram account and a Page's token have quotas of their own", async () => {
  const { ask, pass, sandbox } = await start({ instagramCallsPerDay: 2, pageCallsPerDay: 1 });
  const first = await ask(instagram);
  expect(first.usage("x-business-use-case-usage")).toMatchObject({
    [instagram]: [{ type: "instagram", call_count: 50 }],
  });
  await ask(instagram);
  expect((await ask(instagram)).error).toMatchObject({ code: 80002 });
  expect((await ask(instagramId("nool.laundry"))).status).toBe(200);

  const page = pageId("Loomfield Goods");
  const own = await ask(`${page}?fields=access_token`);
  const headers = { authorization: `Bearer ${String(Reflect.get(Object(own.body), "access_token"))}` };
  expect((await ask(page, { headers })).status).toBe(200);
  expect((await ask(page, { headers })).error).toMatchObject({ code: 80001 });

  sandbox.state.settings.appCallsPerHour = 4;
  const used: unknown[] = [];
  for (let call = 0; call < 4; call++) used.push((await ask("me")).usage("x-app-usage"));
  expect(used).toMatchObject([25, 50, 75, 100].map((call_count) => ({ call_count })));
  expect((await ask("me")).error).toMatchObject({ code: 4 });
  pass(3_600_000);
  expect((await ask("me")).status).toBe(200);
  await sandbox.close();
});

test("a batch and a multi-id read count each of their parts, and tell of all of them", async () => {
  const { ask, sandbox } = await start({ tier: "full", appCallsPerHour: 100, instagramCallsPerDay: 100 });
  const many = await ask(`?ids=${instagram},${adAccountId(1)}`);
  const told = many.usage("x-business-use-case-usage");
  expect(Object.keys(Object(told))).toEqual([instagram, account.slice(4, 19)]);
  const batch = [instagram, adAccountId(2)].map((relative_url) => ({ method: "GET", relative_url }));
  const both = await ask("", {
    method: "POST",
    body: new URLSearchParams({ batch: JSON.stringify(batch) }),
    headers: { authorization: `Bearer ${sandbox.token()}` },
  });
  expect(both.usage("x-app-usage")).toMatchObject({ call_count: 4 });
  expect(Object.keys(Object(both.usage("x-business-use-case-usage")))).toHaveLength(2);
  expect(JSON.stringify(both.body)).toContain("x-business-use-case-usage");
  await sandbox.close();
});
