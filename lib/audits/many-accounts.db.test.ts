import { expect } from "vitest";
import { sourcesAtOnce } from "@/lib/audits/ask-meta";
import { startAudit } from "@/lib/audits/start-audit";
import { startDiscovery } from "@/lib/portfolio/start-discovery";
import { sandboxEnvironment } from "@/lib/testing/creative-world";
import { makeScene, test as base, work } from "@/lib/testing/job-world";

const test = base.extend("sandbox", { scope: "file" }, async ({ databaseUrl }, { onCleanup }) => {
  const sandbox = await sandboxEnvironment(databaseUrl, { sources: 600 });
  onCleanup(() => sandbox.close());
  return sandbox;
});

test("more accounts than are read at a time are all checked, and what Meta says of each is what it is", async ({
  db,
  sandbox,
}) => {
  const { ctx } = await makeScene(db, sandbox);
  const where = { workspaceId: ctx.workspace.id };
  await work(ctx, (await startDiscovery(ctx)).runId);
  await db.source.updateMany({ where, data: { included: true } });
  sandbox.state.log.clear();

  const run = await work(ctx, (await startAudit(ctx, { where: {} })).runId);

  const sources = await db.source.findMany({ where });
  expect(sources.length).toBeGreaterThan(sourcesAtOnce);
  expect(run).toMatchObject({ state: "finished", done: sources.length, failed: 0 });
  const { world } = sandbox.state;
  const generated = sources.flatMap(({ instagramAccountId, associated, instagramBacked }) => {
    const account = instagramAccountId ? world.instagram(instagramAccountId) : undefined;
    const isPlain = account && account.id > "17841000000001" && account.reading === "full";
    return isPlain ? [{ account, said: [associated, instagramBacked] }] : [];
  });
  const state = (id: string | null) => (id === null ? "none" : "found");
  expect(generated.length).toBeGreaterThan(250);
  expect(generated.map(({ said }) => said)).toEqual(
    generated.map(({ account }) => [state(account.associatedThreadsId), state(account.backedThreadsId)]),
  );
  // Four lookups of each would be more.
  expect(sandbox.state.log.total).toBeLessThan(sources.length * 3);
});
