import { expect } from "vitest";
import { estimateRun } from "@/lib/budget/estimate-run";
import { createGovernor, type Spender } from "@/lib/budget/governor";
import { createDb } from "@/lib/db";
import { chargesOf, type Charge } from "@/lib/graph/charges";
import { createGraphClient, type GraphClient } from "@/lib/graph/client";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";
import { getAdAccount } from "@/lib/graph/endpoints/nodes";
import { GraphError } from "@/lib/graph/errors";
import { AdAccountId } from "@/lib/ids";
import { startSandbox } from "@/lib/sandbox/start";
import { adAccountId, instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { clock } from "@/lib/testing/creative-world";
import { connect, makeMember } from "@/lib/testing/member";
import { test as base } from "@/lib/testing/test";

const account = AdAccountId.parse(adAccountId(1));
const creative = (index: number) => ({
  adAccountId: account,
  name: `Creative ${index}`,
  object_story_spec: {
    ...{ page_id: pageId("Loomfield Goods"), instagram_user_id: instagramId("loomfieldgoods") },
    link_data: { link: `https://loomfield.example/${index}`, picture: "https://loomfield.example/a.png" },
  },
});

/** A sandbox that limits as Meta does at its lowest tier, and several processes with one login. No time passes by itself. */
const test = base.extend("scene", async ({ db, databaseUrl }, { onCleanup }) => {
  const time = clock();
  const sandbox = await startSandbox({ now: () => time.now().getTime() });
  sandbox.state.settings.tier = "development";
  const ctx = await makeMember(db, { now: time.now });
  const connection = await connect(ctx);
  const dbs = Array.from({ length: 3 }, () => createDb(databaseUrl));
  onCleanup(async () => {
    await Promise.all([sandbox.close(), ...dbs.map((its) => its.$disconnect())]);
  });
  const spender = (its = db, who: Spender["who"] = "job"): Spender => ({
    ...{ db: its, now: time.now, who, workspaceId: ctx.workspace.id, connectionId: connection.id },
  });
  const config = {
    ...{ graphUrl: sandbox.url, videoUrl: sandbox.url, version: "v25.0" },
    ...{ appId: sandbox.appId, appSecret: sandbox.appSecret },
  };
  const client = (from?: Spender) =>
    createGraphClient(config, sandbox.token(), {
      ...{ fetch: sandbox.fetch, now: time.now },
      sleep: async (ms) => time.pass(ms),
      ...(from && { governor: createGovernor(from) }),
    });
  const refused = () => sandbox.requests().filter(({ code }) => code === 17);
  return { time, sandbox, spender, client, refused, clients: dbs.map((its) => client(spender(its))) };
});

type Task = { charges: Charge[]; run: (graph: GraphClient) => Promise<unknown> };

const reading: Task = {
  charges: chargesOf(getAdAccount, { path: `/${account}`, params: {} }),
  run: (graph) => graph.call(getAdAccount, { adAccountId: account }),
};
const making = (index: number): Task => ({
  charges: chargesOf(createAdCreative, { path: `/${account}/adcreatives`, params: {} }),
  run: (graph) => graph.call(createAdCreative, creative(index)),
});
/** 50 creatives and 60 looks at their account: 210 points. */
const tasks = Array.from({ length: 50 }, (_, index) => [making(index), reading]).flat();
const work = [...tasks, ...Array.from({ length: 10 }, () => reading)];

/** All processes work on the same list as jobs do: one that is held back comes back when it was told to. */
async function workOff(
  clients: readonly GraphClient[],
  list: readonly Task[],
  time: ReturnType<typeof clock>,
) {
  const left = [...list];
  const wakes = clients.map(() => time.now().getTime());
  while (left.length > 0) {
    const next = Math.min(...wakes);
    time.pass(Math.max(0, next - time.now().getTime()));
    const turn = async (graph: GraphClient, index: number) => {
      while ((wakes[index] ?? 0) <= time.now().getTime()) {
        const task = left.shift();
        if (!task) return;
        try {
          await task.run(graph);
        } catch (error) {
          if (!(error instanceof GraphError) || typeof error.retry !== "object") throw error;
          left.push(task);
          wakes[index] = time.now().getTime() + error.retry.afterSeconds * 1000;
        }
      }
    };
    await Promise.all(clients.map(turn));
  }
}

test("three processes at the lowest tier are never refused by Meta, and end when it was foretold", async ({
  scene: { time, sandbox, clients, spender, refused },
}) => {
  const startedAt = time.now().getTime();
  const charges = work.flatMap((task) => task.charges);
  const foretold = (await estimateRun(spender(), charges)).getTime() - startedAt;
  await workOff(clients, work, time);
  const took = time.now().getTime() - startedAt;

  expect(refused()).toEqual([]);
  expect(sandbox.requests()).toHaveLength(work.length);
  expect(sandbox.state.data.creatives.size).toBe(50);
  expect(took).toBeGreaterThan(600_000);
  expect(Math.abs(foretold - took) / took).toBeLessThan(0.1);
});

test("once Meta has blocked the account nothing is sent until the block ends, by jobs or people", async ({
  scene: { time, sandbox, client, clients, spender, refused },
}) => {
  const stranger = client();
  for (let call = 0; call < 60; call++) await reading.run(stranger);
  await reading.run(client(spender())).catch((error: unknown) => error);
  expect(refused()).toHaveLength(1);

  const before = sandbox.requests().length;
  const blockedAt = time.now().getTime();
  const person = client(spender(undefined, "person"));
  const foretold =
    (
      await estimateRun(
        spender(),
        work.flatMap((task) => task.charges),
      )
    ).getTime() - blockedAt;
  for (const graph of [...clients, person]) {
    await expect(reading.run(graph)).rejects.toMatchObject({
      ...{ reason: "rate_limited", detail: "held back", committed: "no", retry: { afterSeconds: 300 } },
    });
  }
  expect(sandbox.requests()).toHaveLength(before);

  await workOff(clients, work, time);
  const took = time.now().getTime() - blockedAt;
  expect(refused()).toHaveLength(1);
  expect(sandbox.requests()).toHaveLength(before + work.length);
  expect(Math.abs(foretold - took) / took).toBeLessThan(0.1);
});

test("people are served while jobs wait for their turn", async ({ scene: { client, spender, refused } }) => {
  const job = client(spender());
  const jobs = async () => {
    for (let call = 0; call < 60; call++) await reading.run(job);
  };
  await expect(jobs()).rejects.toMatchObject({ reason: "rate_limited", detail: "held back" });

  const person = client(spender(undefined, "person"));
  for (let call = 0; call < 10; call++) await reading.run(person);
  expect(refused()).toEqual([]);
});

test("the calls of a batch are counted one by one, and travel in parts that can be sent", async ({
  scene: { time, client, spender, refused },
}) => {
  const job = client(spender());
  const calls = Array.from({ length: 20 }, (_, index) => ({
    endpoint: createAdCreative,
    input: creative(index),
  }));
  const results = await job.batch(calls);
  const sent = results.filter(({ ok }) => ok).length;

  expect(sent).toBe(10);
  expect(results.at(-1)).toMatchObject({ ok: false, error: { reason: "rate_limited", committed: "no" } });
  expect(refused()).toEqual([]);
  time.pass(300_000);
  expect((await job.batch(calls.slice(sent))).every(({ ok }) => ok)).toBe(true);
});
