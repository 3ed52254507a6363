import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { getInstagramAccount } from "@/lib/graph/endpoints/nodes";
import { listMyPages } from "@/lib/graph/endpoints/portfolio";
import { findConnectedThreadsUser } from "@/lib/graph/endpoints/threads-users";
import { json, scriptedGraph, type Sent } from "@/lib/testing/scripted-graph";

const idsARun = 100;
const runs = 1_000;

type Id = { digits: string; bare: boolean };
const tenDigits = fc.integer({ min: 1_000_000_000, max: 9_999_999_999 });
const anId: fc.Arbitrary<Id> = fc
  .tuple(fc.integer({ min: 15, max: 20 }), tenDigits, tenDigits, fc.boolean())
  .map(([length, first, last, bare]) => ({ digits: `${first}${last}`.slice(0, length), bare }));

const wire = ({ digits, bare }: Id) => (bare ? digits : JSON.stringify(digits));
const Ops = z.array(z.object({ relative_url: z.string() }));

/** Answers what `read` sends: a joint read of two accounts, and the list of Pages. */
function answering(ids: readonly Id[]) {
  const [account, threads, ...pages] = ids;
  if (!account || !threads) throw new Error("too few ids");
  const node = `{"id":${wire(account)},"connected_threads_user":{"data":[{"threads_user_id":${wire(threads)}}]}}`;
  const list = pages.map((id) => `{"id":${wire(id)}}`);
  return ({ body }: Sent) => {
    const ops = Ops.parse(JSON.parse(String(body?.get("batch"))));
    const answers = ops.map(({ relative_url: url }) =>
      url.startsWith("me/") ? `{"data":[${list.join()}]}` : node,
    );
    return json(answers.map((text) => ({ code: 200, body: text })));
  };
}

test("a hundred thousand ids of 15 to 20 digits, as text or as bare numbers, keep every digit", async () => {
  let seen = 0;
  const igUserId = "17841400000000001";
  await fc.assert(
    fc.asyncProperty(fc.array(anId, { minLength: idsARun, maxLength: idsARun }), async (ids) => {
      const { graph } = scriptedGraph([answering(ids)]);
      const [account, threads, pages] = await graph.read([
        { endpoint: getInstagramAccount, input: { igUserId } },
        { endpoint: findConnectedThreadsUser, input: { igUserId } },
        { endpoint: listMyPages, input: {} },
      ]);
      if (!account.ok || !threads.ok || !pages.ok || threads.value.state !== "found")
        throw new Error("unread");
      const read = [account.value.id, threads.value.threadsUserId, ...pages.value.data.map(({ id }) => id)];

      expect(read.join()).toBe(ids.map(({ digits }) => digits).join());
      seen += read.length;
    }),
    { numRuns: runs },
  );
  expect(seen).toBeGreaterThanOrEqual(idsARun * runs);
});
