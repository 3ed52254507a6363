import { describe, expect } from "vitest";
import { createGovernor } from "@/lib/budget/governor";
import { createDb } from "@/lib/db";
import type { Charge } from "@/lib/graph/charges";
import { GraphError } from "@/lib/graph/errors";
import type { Admission, Observation } from "@/lib/graph/governor";
import { clock } from "@/lib/testing/creative-world";
import { connect, makeMember } from "@/lib/testing/member";
import { test as base } from "@/lib/testing/test";

const score = (points: number, id = "act_7"): Charge => ({ of: "account", id, points });
const object = (id: string): Charge => ({ of: "object", id, points: 1 });
const call: Charge = { of: "token", id: "", points: 1 };

/** A login, a clock that stands, and governors of people and jobs for it. */
const test = base.extend("scene", async ({ db }) => {
  const time = clock();
  const ctx = await makeMember(db, { now: time.now });
  const connection = await connect(ctx);
  const governor = (who: "person" | "job", its = db) =>
    createGovernor({
      db: its,
      now: time.now,
      who,
      workspaceId: ctx.workspace.id,
      connectionId: connection.id,
    });
  const row = (key: string) =>
    db.allowance.findUnique({ where: { workspaceId_key: { workspaceId: ctx.workspace.id, key } } });
  return { time, ctx, connection, governor, row, person: governor("person"), job: governor("job") };
});

const answered = (admission: Admission, seen: Partial<Observation>[]) => {
  if (!admission.ok) throw new Error("it was refused");
  return admission.settle({
    sent: true,
    seen: seen.map((one) => ({ charges: [], headers: new Headers(), ...one })),
  });
};
const account = (percent: number, tier: string, wait = 0) =>
  new Headers({
    "x-ad-account-usage": JSON.stringify({
      ...{ acc_id_util_pct: percent, reset_time_duration: wait, ads_api_access_tier: tier },
    }),
  });
const use = (id: string, percent: number, minutes = 0, type = "instagram") =>
  new Headers({
    "x-business-use-case-usage": JSON.stringify({
      [id]: [{ type, call_count: percent, estimated_time_to_regain_access: minutes }],
    }),
  });

/** How many requests of these points go out one after the other before one is refused. */
async function untilRefused(admit: () => Promise<Admission>) {
  for (let sent = 0; sent < 10_000; sent++) {
    const admission = await admit();
    if (!admission.ok) return { sent, until: admission.until };
  }
  throw new Error("nothing was refused");
}

describe("an ad account whose tier nobody named", () => {
  test("gets 45 points of jobs, and 12 more of people", async ({ scene: { job, person } }) => {
    expect((await untilRefused(() => job.admit([score(3)]))).sent).toBe(15);
    expect((await untilRefused(() => person.admit([score(3)]))).sent).toBe(4);
  });

  test("drains in 300 seconds, and says when there is room", async ({ scene: { job, person, time } }) => {
    const jobs = await untilRefused(() => job.admit([score(3)]));
    expect(jobs.until.getTime() - time.now().getTime()).toBe(30_000);
    const people = await untilRefused(() => person.admit([score(3)]));
    expect(people.until.getTime() - time.now().getTime()).toBe(15_000);

    time.pass(14_900);
    expect((await person.admit([score(3)])).ok).toBe(false);
    time.pass(100);
    expect((await person.admit([score(3)])).ok).toBe(true);
  });

  test("is the same for every process: ten at once never spend more than one", async ({
    scene,
    databaseUrl,
  }) => {
    const processes = Array.from({ length: 5 }, () => createDb(databaseUrl));
    const governors = processes.map((its) => scene.governor("job", its));
    let spent = 0;
    const spend = async (index: number) => {
      const points = (index % 3) + 1;
      const admission = await governors[index % 5]?.admit([score(points), call, object("7")]);
      if (admission?.ok) spent += points;
    };
    await Promise.all(Array.from({ length: 150 }, (_, index) => spend(index)));
    await Promise.all(processes.map((its) => its.$disconnect()));

    expect(spent).toBe(45);
    expect(await scene.row("score:act_7")).toMatchObject({ level: 45, capacity: 60 });
  });

  test("is not exhausted by calls that Meta answers without a word about its use", async ({
    scene: { job },
  }) => {
    for (let turn = 0; turn < 100; turn++) {
      await answered(await job.admit([score(3)]), [{ charges: [score(3)] }]);
    }
    expect((await job.admit([score(3)])).ok).toBe(true);
  });

  test("has 9,000 points from the answer on that names its tier", async ({ scene: { job, row } }) => {
    await answered(await job.admit([score(3)]), [
      { charges: [score(3)], headers: account(1, "standard_access") },
    ]);

    expect(await row("score:act_7")).toMatchObject({ capacity: 9000, tierKnown: true, level: 90 });
    expect((await untilRefused(() => job.admit([score(30)]))).sent).toBe((6750 - 90) / 30);
  });
});

describe("what Meta says", () => {
  test("raises a score that others have used up, and never lowers it", async ({ scene: { job, row } }) => {
    const say = async (percent: number) =>
      answered(await job.admit([score(1)]), [
        { charges: [score(1)], headers: account(percent, "development_access") },
      ]);
    await say(50);
    expect(await row("score:act_7")).toMatchObject({ level: 30, tierKnown: true });
    await say(5);
    expect(await row("score:act_7")).toMatchObject({ level: 31 });
  });

  test("blocks whatever it was said of, for people too, and nothing else", async ({ scene }) => {
    const { job, person, time } = scene;
    const limited = new GraphError({
      ...{
        reason: "rate_limited",
        endpoint: "createAdCreative",
        code: 17,
        subcode: 2446079,
        committed: "no",
      },
      retry: { afterSeconds: 300 },
    });
    const charges = [score(3), call, object("7")];
    await answered(await job.admit(charges), [{ charges, error: limited }]);

    const refused = await person.admit([score(1), call]);
    expect(refused).toMatchObject({ ok: false, refused: [score(1)] });
    expect(!refused.ok && refused.until.getTime() - time.now().getTime()).toBe(300_000);
    expect((await person.admit([score(1, "act_8"), call])).ok).toBe(true);
    time.pass(300_000);
    expect((await person.admit(charges)).ok).toBe(true);
  });

  test("about an Instagram account holds up its calls until Meta regains access to it", async ({ scene }) => {
    const { job, time } = scene;
    await answered(await job.admit([call, object("178")]), [
      { charges: [object("178")], headers: use("178", 100, 7) },
    ]);

    expect(await job.admit([call, object("178"), object("179")])).toMatchObject({
      ok: false,
      ...{ refused: [object("178")], until: new Date(time.now().getTime() + 7 * 60_000) },
    });
    expect((await job.admit([call, object("179")])).ok).toBe(true);
  });

  test("under the id of the business is meant of the one object asked", async ({ scene: { job } }) => {
    await answered(await job.admit([object("7")]), [
      { charges: [object("7")], headers: use("55501", 100, 1, "ads_management") },
    ]);

    expect((await job.admit([object("7")])).ok).toBe(false);
  });

  test("of the hour of a login keeps a quarter of it for people", async ({
    scene: { job, person, row, ...scene },
  }) => {
    const headers = new Headers({ "x-app-usage": '{"call_count":80,"total_time":1,"total_cputime":1}' });
    await answered(await job.admit([call]), [{ charges: [call], headers }]);

    const refused = await job.admit([call]);
    expect(!refused.ok && refused.until.getTime() - scene.time.now().getTime()).toBe(
      ((80 + 10 - 75) / 100) * 3_600_000,
    );
    expect((await person.admit([call])).ok).toBe(true);
    expect(await row(`token:${scene.connection.id}`)).toMatchObject({ connectionId: scene.connection.id });
  });

  test("shows what a call costs, so that calls under way are counted", async ({ scene: { job } }) => {
    const say = async (percent: number) => {
      const headers = new Headers({ "x-app-usage": JSON.stringify({ call_count: percent }) });
      await answered(await job.admit([{ ...call, points: 10 }]), [{ charges: [call], headers }]);
    };
    await say(60);
    for (let percent = 61; percent <= 66; percent++) await say(percent);

    const { sent } = await untilRefused(() => job.admit([{ ...call, points: 10 }]));
    expect(sent).toBeGreaterThanOrEqual(9);
    expect(sent).toBeLessThanOrEqual(10);
  });

  test("of little use is not remembered", async ({ scene: { job, ctx }, db }) => {
    await answered(await job.admit([call, object("178")]), [
      { charges: [object("178")], headers: use("178", 49) },
    ]);

    expect(await db.allowance.count({ where: { workspaceId: ctx.workspace.id } })).toBe(0);
  });
});

test("what did not reach Meta is given back", async ({ scene: { job, row } }) => {
  const admission = await job.admit([score(3)]);
  if (admission.ok) await admission.settle({ sent: false, seen: [] });

  expect(await row("score:act_7")).toMatchObject({ level: 0 });
});

test("a refused request uses up nothing, not even where there was room", async ({ scene: { job, row } }) => {
  await job.admit([score(44)]);
  expect((await job.admit([score(3), score(3, "act_8")])).ok).toBe(false);

  expect(await row("score:act_8")).toMatchObject({ level: 0 });
});

test("an answer is kept though its lesson cannot be", async ({ scene: { job, ctx }, db }) => {
  const admission = await job.admit([score(3)]);
  await db.workspace.delete({ where: { id: ctx.workspace.id } });

  await expect(answered(admission, [{ headers: account(9, "x") }])).resolves.toBeUndefined();
});

test("one workspace's use is none of another's", async ({ scene, db }) => {
  await untilRefused(() => scene.job.admit([score(3)]));
  const other = await makeMember(db, { now: scene.time.now });
  const { id: connectionId } = await connect(other);
  const theirs = createGovernor({
    ...{ db, now: scene.time.now, who: "job", workspaceId: other.workspace.id, connectionId },
  });

  expect((await theirs.admit([score(3)])).ok).toBe(true);
});
