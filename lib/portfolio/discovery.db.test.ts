import { describe, expect } from "vitest";
import { listActiveRuns } from "@/lib/jobs/queries";
import { listAdAccounts, listBusinessesWithCounts, listPortfolioSources } from "@/lib/portfolio/queries";
import { startDiscovery } from "@/lib/portfolio/start-discovery";
import { businessId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { makeScene, test as base, work } from "@/lib/testing/job-world";

const test = base.extend("scene", async ({ db, sandbox }) => {
  sandbox.reset();
  const scene = await makeScene(db, sandbox);
  const discover = async () => work(scene.ctx, (await startDiscovery(scene.ctx)).runId);
  const page = (name: string) =>
    scene.ctx.db.page.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: scene.ctx.workspace.id, id: pageId(name) } },
    });
  return { ...scene, discover, page };
});

describe("looking for accounts", () => {
  test("names everything once, however many lists and pages of lists name it", async ({ scene, sandbox }) => {
    Object.assign(sandbox.state.settings, { maxLimit: 2 });

    const run = await scene.discover();

    expect(run).toMatchObject({
      state: "finished",
      done: 22,
      total: 22,
      detail: { complete: true, problems: [] },
    });
    const { rows, total, includedTotal } = await listPortfolioSources(scene.ctx, {});
    expect([total, includedTotal, new Set(rows.map(({ metaId }) => metaId)).size]).toEqual([22, 22, 22]);
    const businesses = await listBusinessesWithCounts(scene.ctx);
    expect(businesses.reduce((sum, one) => sum + one.total, 0)).toBe(22);
    expect(await listAdAccounts(scene.ctx)).toHaveLength(4);
  });

  test("puts a Page with an Instagram account into that account's row, and a Page alone into its own", async ({
    scene,
  }) => {
    await scene.discover();

    expect(await scene.source("loomfieldgoods")).toMatchObject({
      type: "instagram",
      role: "Manager",
      pageId: null,
    });
    expect(await scene.source("Bellwether Tiles")).toMatchObject({ type: "page", instagramAccountId: null });
    const loomfield = await listPortfolioSources(scene.ctx, { q: "loomfield goods" });
    expect(loomfield.rows.map(({ label, pages }) => [label, pages.length])).toEqual([["@loomfieldgoods", 1]]);
  });

  test("reads classic tasks and those of the new Pages, and knows none of a Page reached through a business", async ({
    scene,
  }) => {
    await scene.discover();

    expect((await scene.page("Tansy Hallam")).tasks).toContain("PROFILE_PLUS_ADVERTISE");
    expect(await scene.source("Tansy Hallam")).toMatchObject({ role: "Manager" });
    expect(await scene.page("Quill & Anchor")).toMatchObject({ tasksKnown: false, tasks: [] });
  });

  test("says owner before agency where both lists name a Page", async ({ scene }) => {
    await scene.discover();

    expect((await scene.page("Pewter Lane")).businessId).toBe(businessId(1));
    expect((await scene.page("Dovetail Joinery")).businessId).toBe(businessId(3));
  });

  test("keeps what the other businesses say when one refuses, and says which", async ({ scene, sandbox }) => {
    const denied = { kind: "error", code: 200, message: "(#200) No access" } as const;
    sandbox.fault({ match: { path: `${businessId(2)}/` }, do: denied });

    const run = await scene.discover();

    const refused = { businessId: businessId(2), reason: "permission_missing" };
    expect(run).toMatchObject({
      state: "finished",
      detail: { complete: false, problems: Array.from({ length: 6 }, () => refused) },
    });
    const [told, ...more] = await listActiveRuns(scene.ctx);
    expect(told?.problems).toEqual([{ name: "Northlight Studio", reason: "permission_missing" }]);
    expect(more).toEqual([]);
    expect(await scene.source("loomfieldgoods")).toBeTruthy();
  });

  test("goes on without what a declined permission hides", async ({ scene, sandbox }) => {
    const declined = { kind: "error", code: 10, message: "(#10) business_management" } as const;
    sandbox.fault({ match: { endpoint: "listBusinesses" }, do: declined });

    expect(await scene.discover()).toMatchObject({ state: "finished" });
    expect(await scene.source("Bellwether Tiles")).toBeTruthy();
  });

  test("started over finds the same and forgets no choice", async ({
    scene: { ctx, discover, source, time },
  }) => {
    await discover();
    const before = await source("loomfieldgoods");
    const key = { workspaceId_id: { workspaceId: ctx.workspace.id, id: before.id } };
    await ctx.db.source.update({ where: key, data: { included: false, chosenKind: "instagram_backed" } });
    time.pass(60_000);

    await discover();

    const { total, includedTotal } = await listPortfolioSources(ctx, {});
    expect([total, includedTotal]).toEqual([22, 21]);
    expect(await source("loomfieldgoods")).toMatchObject({ id: before.id, chosenKind: "instagram_backed" });
  });

  test("keeps a source that is no longer listed, and calls it unknown", async ({
    scene: { ctx, discover, source, time },
    sandbox,
  }) => {
    await discover();
    time.pass(60_000);
    sandbox.state.changePage(pageId('Sill "><script>alert(1)</script> Plants'), { roles: {} });

    await discover();

    expect(await source('Sill "><script>alert(1)</script> Plants')).toMatchObject({
      overall: "unknown",
      obstacle: "listed",
      included: true,
    });
    expect(await ctx.db.finding.count({ where: { workspaceId: ctx.workspace.id, code: "listed" } })).toBe(1);
    expect(await source("loomfieldgoods")).toMatchObject({ obstacle: null });
  });

  test("concludes nothing about what a list would have named that broke off", async ({
    scene: { discover, source, time },
    sandbox,
  }) => {
    await discover();
    time.pass(60_000);
    sandbox.fault({ match: { endpoint: "listMyPages" }, do: { kind: "error", code: 10 } });

    await discover();

    expect(await source("Bellwether Tiles")).toMatchObject({ obstacle: null });
    expect(await source("Tansy Hallam")).toMatchObject({ obstacle: null, role: "Manager" });
  });

  test("joins the look that is under way", async ({ scene: { ctx } }) => {
    const [one, other] = [await startDiscovery(ctx), await startDiscovery(ctx)];

    expect(other.runId).toBe(one.runId);
  });
});
