import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { startAudit } from "@/lib/audits/start-audit";
import { SourceId } from "@/lib/ids";
import { findGuideAccount } from "@/lib/setup/guide-account";
import { listGuideChoices } from "@/lib/setup/list-guide-choices";
import { listPlanned } from "@/lib/setup/list-planned";
import { getFurthestStep, getSetup } from "@/lib/setup/queries";
import { saveStep } from "@/lib/setup/save-step";
import { addInstagram, addPage, makeScene, test as base, work } from "@/lib/testing/job-world";
import { addMember, makeMember } from "@/lib/testing/member";
import { startRecommendedCreation } from "@/lib/threads-accounts/start-creation";

// Every test takes the scene: the environment is read once, and only then names the sandbox.
const test = base.extend("scene", async ({ db, sandbox }) => {
  sandbox.reset();
  return makeScene(db, sandbox);
});

describe("the furthest step", () => {
  test("is the first one in a new workspace, and is kept from then on", async ({ scene: { ctx } }) => {
    expect(await getFurthestStep(ctx)).toBe("connect");

    await saveStep(ctx, "portfolio");
    await saveStep(ctx, "permissions");

    expect(await getFurthestStep(ctx)).toBe("portfolio");
  });

  test("is not moved back by two people at once", async ({ scene: { ctx }, db }) => {
    const colleague = await addMember(db, ctx.workspace);

    await Promise.all([
      saveStep(ctx, "placement"),
      saveStep(colleague, "permissions"),
      saveStep(ctx, "ad-account"),
    ]);

    expect(await getFurthestStep(colleague)).toBe("placement");
  });

  test("ends the set-up once it is the last, at the time it first was", async ({ scene: { ctx, time } }) => {
    const where = { workspaceId: ctx.workspace.id };
    await saveStep(ctx, "threads-accounts");
    expect((await ctx.db.setup.findUniqueOrThrow({ where })).finishedAt).toBeNull();

    await saveStep(ctx, "placement");
    const finished = ctx.now();
    time.pass(60_000);
    await saveStep(ctx, "placement");

    expect((await ctx.db.setup.findUniqueOrThrow({ where })).finishedAt).toEqual(finished);
  });
});

describe("how the set-up stands", () => {
  test("is told of a workspace in which nothing has happened", async ({ scene: { ctx: other } }) => {
    const ctx = await makeMember(other.db);

    expect(await getSetup(ctx)).toEqual({
      furthest: "connect",
      discoveredAt: null,
      connection: { mine: null, others: 0 },
      permissionsMissing: null,
      mayDiscover: false,
      portfolio: { included: 0, onlyBusiness: null },
      adAccount: null,
      threads: { total: 0, ready: 0, toCreate: 0 },
    });
  });

  test("counts what is ready and what can be created, of this workspace only", async ({ scene, db }) => {
    await addInstagram(scene, "ai.kiri");
    await addInstagram(scene, "marrowandrye");
    await addPage(scene, "Otterbank Canoes");
    await work(scene.ctx, (await startAudit(scene.ctx, { where: {} })).runId);

    expect(await getSetup(scene.ctx)).toMatchObject({
      connection: { mine: "active", others: 0 },
      permissionsMissing: 0,
      portfolio: { included: 3 },
      threads: { total: 3, toCreate: 2 },
    });
    expect((await getSetup(await makeMember(db))).threads.total).toBe(0);
  });
});

describe("what will be created", () => {
  test("is named as it will be made, less what was left out", async ({ scene }) => {
    const { id } = await addInstagram(scene, "marrowandrye");
    await addPage(scene, "Otterbank Canoes");
    await work(scene.ctx, (await startAudit(scene.ctx, { where: {} })).runId);

    const planned = await listPlanned(scene.ctx, { page: 1 });
    expect(planned.map(({ label, kind }) => [label, kind])).toEqual([
      ["@marrowandrye", "instagram_backed"],
      ["Otterbank Canoes", "page_backed"],
    ]);

    const { runId } = await startRecommendedCreation(scene.ctx, {
      without: [SourceId.parse(id)],
    });
    const items = await scene.ctx.db.jobItem.findMany({
      where: { workspaceId: scene.ctx.workspace.id, runId: runId ?? "" },
    });
    expect(items.map(({ kind }) => kind)).toEqual(["page_backed"]);
  });
});

describe("the linking guide", () => {
  test("knows what was read of an account, and the last answers", async ({ scene }) => {
    const { id } = await addInstagram(scene, "marrowandrye");
    expect(await findGuideAccount(scene.ctx, id)).toMatchObject({
      name: "@marrowandrye",
      facts: { picture: { state: "unknown", readAt: null } },
      answers: [],
    });

    await work(scene.ctx, (await startAudit(scene.ctx, { where: {} })).runId);

    expect(await findGuideAccount(scene.ctx, id)).toMatchObject({
      associated: { state: "none", inUse: false },
      backed: { creatable: true },
      facts: { page: { state: "pass", readAt: scene.ctx.now().toISOString() } },
      answers: [{ state: "none", at: scene.ctx.now().toISOString() }],
    });
  });

  test("knows nothing of another workspace's account, nor of what is no id", async ({ scene, db }) => {
    const { id } = await addInstagram(scene, "marrowandrye");

    expect(await findGuideAccount(await makeMember(db), id)).toBeNull();
    expect(await findGuideAccount(scene.ctx, randomUUID())).toBeNull();
    expect(await findGuideAccount(scene.ctx, "<script>")).toBeNull();
  });

  test("offers accounts without a linked profile first", async ({ scene }) => {
    await addInstagram(scene, "ai.kiri");
    await addInstagram(scene, "marrowandrye");
    await addPage(scene, "Otterbank Canoes");
    await work(scene.ctx, (await startAudit(scene.ctx, { where: {} })).runId);

    const { choices, matching, total } = await listGuideChoices(scene.ctx, "");
    expect(choices.map(({ label }) => label)).toEqual(["@marrowandrye", "@ai.kiri"]);
    expect({ matching, total }).toEqual({ matching: 2, total: 2 });
    expect(await listGuideChoices(scene.ctx, "kiri")).toMatchObject({ matching: 1, total: 2 });
  });
});
