import { describe, expect } from "vitest";
import { getLatestAudit, listHistory } from "@/lib/audits/queries";
import { startAudit } from "@/lib/audits/start-audit";
import { SourceId } from "@/lib/ids";
import { instagramId } from "@/lib/sandbox/testing/demo-ids";
import { addInstagram, addPage, makeScene, test as base, work } from "@/lib/testing/job-world";
import { chooseKind } from "@/lib/threads-accounts/choose-kind";
import { getKindRow, getOwnedSource, listKindRows } from "@/lib/threads-accounts/queries";

const test = base.extend("scene", async ({ db, sandbox }) => {
  sandbox.reset();
  const scene = await makeScene(db, sandbox);
  const { ctx } = scene;
  const check = async () => work(ctx, (await startAudit(ctx, { where: {} })).runId);
  const rows = async () => ({
    audits: await ctx.db.audit.count({ where: { workspaceId: ctx.workspace.id } }),
    findings: await ctx.db.finding.count({ where: { workspaceId: ctx.workspace.id } }),
  });
  return { ...scene, check, rows };
});

describe("a check", () => {
  test.for(["answered", "found-only", "left-out", "refused"] as const)(
    "says what each kind is, what stands in the way, and what to advertise as, with inline edges %s",
    async (threadsExpansion, { scene, sandbox }) => {
      sandbox.state.settings.threadsExpansion = threadsExpansion;
      await addInstagram(scene, "ai.kiri");
      await addInstagram(scene, "nool.laundry");
      await addPage(scene, "Bellwether Tiles");

      expect(await scene.check()).toMatchObject({ state: "finished", done: 3, total: 3, failed: 0 });

      expect(await scene.source("ai.kiri")).toMatchObject({
        ...{ associated: "found", instagramBacked: "found", pageBacked: "found" },
        ...{ recommendedKind: "associated", overall: "needs_action", obstacle: "ad_account_chosen" },
      });
      expect(await scene.source("nool.laundry")).toMatchObject({
        ...{ associated: "none", instagramBacked: "found", pageBacked: "not_applicable" },
        recommendedKind: "instagram_backed",
      });
      expect(await scene.source("Bellwether Tiles")).toMatchObject({
        ...{ associated: "not_applicable", instagramBacked: "not_applicable", pageBacked: "found" },
        recommendedKind: "page_backed",
      });
    },
  );

  test("that finds what the one before found costs one row", async ({ scene }) => {
    const { id } = await addInstagram(scene, "ai.kiri");
    await scene.check();
    const first = await scene.rows();
    scene.time.pass(3_600_000);

    await scene.check();

    expect(await scene.rows()).toEqual({ audits: 2, findings: first.findings });
    const history = await listHistory(scene.ctx, SourceId.parse(id));
    expect(history).toHaveLength(1);
    expect(history[0]).toMatchObject({ checks: 2, overall: "needs_action" });
    const latest = await getLatestAudit(scene.ctx, SourceId.parse(id));
    expect(latest).toMatchObject({ finishedAt: scene.ctx.now().toISOString() });
    expect(latest?.findings.length).toBe(first.findings);
  });

  test("that finds something else keeps both, and when the verdict changed", async ({ scene, sandbox }) => {
    const { id } = await addInstagram(scene, "ai.kiri");
    await scene.check();
    scene.time.pass(3_600_000);
    sandbox.state.changeInstagram(instagramId("ai.kiri"), { hasPicture: false });

    await scene.check();

    const history = await listHistory(scene.ctx, SourceId.parse(id));
    const state = (line: number) =>
      history[line]?.findings.find(({ code }) => code === "instagram_picture")?.state;
    expect([history.length, state(0), state(1)]).toEqual([2, "fail", "pass"]);
    expect(await scene.source("ai.kiri")).toMatchObject({ obstacleCount: 2, overallChangedAt: null });
  });

  test("without an answer says unknown, and keeps the id it knew", async ({ scene, sandbox }) => {
    const { id } = await addInstagram(scene, "ai.kiri");
    await addInstagram(scene, "nool.laundry");
    await scene.check();
    scene.time.pass(60_000);
    sandbox.fault({
      match: { path: `${instagramId("ai.kiri")}/connected_threads_user` },
      do: { kind: "error", code: 2, status: 500, transient: true },
    });

    await scene.check();

    const row = await getKindRow(scene.ctx, SourceId.parse(id));
    expect(row.kinds.associated).toMatchObject({ state: "unknown", threadsUserId: "17851000000000003" });
    expect(row.recommendedKind).toBeNull();
    const threads = row.findings.find(({ code }) => code === "threads_account");
    expect(threads).toMatchObject({ state: "unknown", evidence: { reason: "temporary" } });
  });

  test("of a source Meta will not show makes it not eligible, and never calls its kinds absent", async ({
    scene,
  }) => {
    await addInstagram(scene, "petrel.ferries");

    await scene.check();

    expect(await scene.source("petrel.ferries")).toMatchObject({
      ...{ associated: "refused", instagramBacked: "refused", overall: "not_eligible", obstacle: "role" },
      recommendedKind: null,
    });
  });

  test("keeps what Meta answered, and no token", async ({ scene, sandbox }) => {
    const { id } = await addPage(scene, "Bellwether Tiles");
    sandbox.state.settings.requirePageToken = true;

    await scene.check();

    const latest = await getLatestAudit(scene.ctx, SourceId.parse(id));
    expect(latest?.answers).toMatchObject({
      pageBacked: { ok: true, value: { state: "found" } },
      pageBackedInstagram: { ok: true, value: { state: "found" } },
    });
    expect(JSON.stringify(latest?.answers)).not.toMatch(/token/i);
  });

  test("reads the role again where it did not suffice", async ({ scene }) => {
    await addPage(scene, "Bellwether Tiles", ["ANALYZE"]);

    await scene.check();

    expect(await scene.source("Bellwether Tiles")).toMatchObject({
      role: "Manager",
      obstacle: "ad_account_chosen",
    });
  });

  test("needs few requests: accounts travel together, and nothing is asked twice", async ({
    scene,
    sandbox,
  }) => {
    for (const name of ["ai.kiri", "nool.laundry", "loomfieldgoods", "marrowandrye"])
      await addInstagram(scene, name);
    sandbox.state.log.clear();

    await scene.check();

    const paths = sandbox.requests().map(({ path }) => path);
    expect(paths.length).toBeGreaterThanOrEqual(8);
    expect(new Set(paths).size).toBe(paths.length);
    expect(sandbox.requests().filter(({ inBatch }) => !inBatch)).toHaveLength(0);
  });
});

describe("choosing a kind", () => {
  test("changes the verdict without asking Meta, and back", async ({ scene, sandbox }) => {
    const { id } = await addInstagram(scene, "nool.laundry");
    await scene.check();
    sandbox.state.log.clear();
    const choose = async (kind: "associated" | null) =>
      chooseKind(scene.ctx, await getOwnedSource(scene.ctx, id), kind);

    await choose("associated");
    const [row] = (await listKindRows(scene.ctx, {})).rows;
    expect(row).toMatchObject({ chosenKind: "associated", recommendedKind: "instagram_backed" });
    expect(row?.findings.map(({ code }) => code)).toContain("threads_account");
    expect(await scene.source("nool.laundry")).toMatchObject({ obstacleCount: 2 });

    await choose(null);
    expect(await scene.source("nool.laundry")).toMatchObject({ obstacleCount: 1, chosenKind: null });
    expect(sandbox.requests()).toHaveLength(0);
  });
});
