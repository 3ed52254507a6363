import { expect } from "vitest";
import { startSandbox, type RunningSandbox } from "@/lib/sandbox/start";
import { instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { test } from "@/lib/sandbox/testing/sandbox-test";
import { objectId } from "@/lib/sandbox/world/object-ids";

const count = 200;
const upTo = Array.from({ length: count }, (_, index) => 1000 + index);

function look({ state: { world } }: RunningSandbox) {
  return upTo.map((index) => {
    const account = world.instagram(objectId("instagram", 0, index));
    const page = world.page(objectId("page", 0, index));
    return {
      picture: account?.hasPicture,
      published: account?.isPublished,
      linked: account?.associatedThreadsId !== null,
      backed: account?.backedThreadsId,
      role: page?.roles.manager,
    };
  });
}
const start = (seed = 1) => startSandbox({ sources: count * 2, seed });

test("a world moves on by steps, the same way for the same seed", async () => {
  const [one, two, other] = [await start(), await start(), await start(2)];
  const before = look(one);
  expect(look(two)).toEqual(before);
  one.drift(20);
  two.drift(12);
  two.drift(8);
  other.drift(20);
  const after = look(one);
  expect(look(two)).toEqual(after);
  expect(look(other)).not.toEqual(after);
  for (const what of ["picture", "published", "linked", "role"] as const) {
    const changed = after.filter((now, at) => now[what] !== before[at]?.[what]).length;
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(count);
  }
  // What was created can never be deleted at Meta.
  expect(after.map(({ backed }) => backed)).toEqual(before.map(({ backed }) => backed));
  one.reset();
  expect(look(one)).toEqual(before);
  await Promise.all([one, two, other].map((sandbox) => sandbox.close()));
});

test("a step passes with the clock, once it is told how often", async () => {
  let now = 1_800_000_000_000;
  const sandbox = await startSandbox({ sources: count * 2, now: () => now, driftMs: 60_000 });
  const before = look(sandbox);
  now += 59_000;
  expect(look(sandbox)).toEqual(before);
  now += 20 * 60_000;
  expect(look(sandbox)).not.toEqual(before);
  sandbox.state.moveOn({ steps: 0, everyMs: null });
  const stopped = look(sandbox);
  now += 20 * 60_000;
  expect(look(sandbox)).toEqual(stopped);
  await sandbox.close();
});

test("is moved by the control API; what was changed by hand stays as it was set", async ({
  ask,
  sandbox,
}) => {
  const bakery = instagramId("marrowandrye");
  const post = (body: unknown) => ({ method: "POST", body: JSON.stringify(body), token: null });
  await ask(`/__sandbox/instagram/${bakery}`, post({ hasPicture: true, linkThreads: true }));
  await ask(`/__sandbox/pages/${pageId("Marrow & Rye 🥖✨")}`, post({ roles: { manager: "MANAGER" } }));
  const moved = await ask("/__sandbox/drift", post({ steps: 30, everyMs: 5000 }));
  expect(moved.body).toEqual({ steps: 30, everyMs: 5000 });
  for (let step = 0; step < 30; step++) {
    sandbox.drift(1);
    const read = await ask(`/v25.0/${bakery}?fields=has_profile_pic,connected_threads_user{threads_user_id}`);
    expect(read.body).toMatchObject({
      has_profile_pic: true,
      connected_threads_user: { data: [{ threads_user_id: "17851000000000004" }] },
    });
  }
});
