import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { findPublishing } from "@/lib/creatives/publication-queries";
import { startPublication } from "@/lib/creatives/start-publication";
import { takeUpAgain } from "@/lib/creatives/take-up-again";
import { withdrawPublication } from "@/lib/creatives/withdraw-publication";
import { getDraft } from "@/lib/drafts/queries";
import { AdAccountId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import { adAccountId } from "@/lib/sandbox/testing/demo-ids";
import { clock, furnish, makeWorkspace, readyDraft, sandboxEnvironment } from "@/lib/testing/creative-world";
import { creativesMade, pressPublish, turn } from "@/lib/testing/publish-world";
import { failure } from "@/lib/testing/scripted-graph";
import { test as base } from "@/lib/testing/test";

const test = base
  .extend("sandbox", { scope: "file" }, async ({ databaseUrl }, { onCleanup }) => {
    const sandbox = await sandboxEnvironment(databaseUrl);
    onCleanup(() => sandbox.close());
    return sandbox;
  })
  .extend("scene", async ({ db, sandbox }) => {
    sandbox.reset();
    sandbox.clearFaults();
    const time = clock();
    const ctx = await makeWorkspace(db, time.now);
    const { sourceId, adAccountId: first } = await furnish(ctx, sandbox);
    const [second, third] = [3, 4].map((index) => AdAccountId.parse(adAccountId(index)));
    if (!second || !third) throw new Error("the sandbox changed");
    const common = { workspaceId: ctx.workspace.id, status: 1, seenAt: ctx.now() };
    await db.adAccount.createMany({
      data: [
        { ...common, id: second, name: "Northlight clients" },
        { ...common, id: third, name: "Kiri" },
      ],
    });
    const draft = await readyDraft(ctx, sourceId);
    const { draftId } = draft;
    return {
      ...{ ctx, time, ...draft, first, second, third },
      press: (ids: AdAccountId[], key?: string) => pressPublish(ctx, draft, ids, key),
      work: () => turn(ctx, draftId),
      stateOfDraft: async () => (await getDraft(ctx, draftId)).state,
      rows: () => db.publishedCreative.count({ where: { workspaceId: ctx.workspace.id } }),
      runs: () => db.jobRun.findMany({ where: { workspaceId: ctx.workspace.id, type: "publish" } }),
    };
  });

const madeIn = (id: AdAccountId) => ({ method: "POST", path: `${id}/adcreatives` });

describe("publishing to several ad accounts", () => {
  test("makes one creative in each by one run", async ({ scene, sandbox }) => {
    const { first, second, third } = scene;
    await scene.press([first, second, third]);
    expect(await scene.stateOfDraft()).toBe("publishing");
    const published = await scene.work();

    expect(published.map(({ adAccount }) => adAccount.name)).toEqual([
      ...["Loomfield EU", "Northlight clients", "Kiri"],
    ]);
    expect(published.every(({ state, existed }) => state === "published" && !existed)).toBe(true);
    expect(new Set(published.map(({ creativeId }) => creativeId)).size).toBe(3);
    expect(creativesMade(sandbox)).toBe(3);
    expect(await scene.runs()).toMatchObject([
      { state: "finished", total: 3, done: 3, created: 3, failed: 0 },
    ]);
    expect(sandbox.posts("adimages")).toHaveLength(3);
    expect(new Set([...sandbox.state.data.images.values()].map(({ hash }) => hash)).size).toBe(1);
    expect(await scene.stateOfDraft()).toBe("published");
  });

  test("keeps what went through where one refuses, and a retry makes only what is missing", async ({
    scene,
    sandbox,
  }) => {
    const { first, second } = scene;
    sandbox.fault({
      match: { ...madeIn(second), times: 1 },
      do: { kind: "error", code: 100, message: "This ad account takes no creatives now." },
    });
    await scene.press([first, second]);
    expect(await scene.work()).toMatchObject([
      { adAccount: { id: first }, state: "published" },
      {
        ...{ adAccount: { id: second }, state: "refused" },
        error: { complaint: { message: "This ad account takes no creatives now." } },
      },
    ]);
    expect(await scene.stateOfDraft()).toBe("published");
    expect(await scene.runs()).toMatchObject([{ state: "finished", done: 2, created: 1, failed: 1 }]);

    await scene.press([first, second]);
    expect(await scene.work()).toMatchObject([{ state: "published" }, { state: "published" }]);
    const paths = sandbox.posts("adcreatives").map(({ path }) => path);
    expect(paths.filter((path) => path.includes(first))).toHaveLength(1);
    expect(paths.filter((path) => path.includes(second))).toHaveLength(2);
    expect(creativesMade(sandbox)).toBe(2);
    expect(await scene.stateOfDraft()).toBe("published");
  });

  test("gives the draft back where every one refuses", async ({ scene, sandbox }) => {
    sandbox.fault({ match: { endpoint: "createAdCreative" }, do: { kind: "error", code: 100 } });
    await scene.press([scene.first, scene.second]);

    expect(await scene.work()).toMatchObject([{ state: "refused" }, { state: "refused" }]);
    expect(await scene.stateOfDraft()).toBe("refused");
    expect(await scene.runs()).toMatchObject([{ state: "failed", reason: "invalid_parameter", failed: 2 }]);
  });

  test("is held up by none that asks for a pause, and goes on there in time", async ({ scene, sandbox }) => {
    sandbox.fault({ match: { ...madeIn(scene.first), nth: 1 }, do: { kind: "throttle", minutes: 7 } });
    await scene.press([scene.first, scene.second]);
    expect(await scene.work()).toMatchObject([
      { state: "intended", run: { state: "waiting", reason: "rate_limited" } },
      { state: "published" },
    ]);
    expect(await scene.stateOfDraft()).toBe("publishing");

    scene.time.pass(8 * 60_000);
    expect(await scene.work()).toMatchObject([{ state: "published" }, { state: "published" }]);
    expect(creativesMade(sandbox)).toBe(2);
    expect(await scene.stateOfDraft()).toBe("published");
  });

  test("looks for a creative whose answer was lost in its own ad account", async ({ scene, sandbox }) => {
    sandbox.fault({ match: { ...madeIn(scene.second), nth: 1 }, do: { kind: "cut_after_commit" } });
    await scene.press([scene.first, scene.second]);
    expect(await scene.work()).toMatchObject([{ state: "published" }, { state: "uncertain" }]);

    scene.time.pass(6_000);
    expect(await scene.work()).toMatchObject([{ state: "published" }, { state: "published" }]);
    expect(sandbox.posts("adcreatives")).toHaveLength(2);
    expect(creativesMade(sandbox)).toBe(2);
  });

  test("refuses one that is shut, one the person may not use, and one of nobody's", async ({ scene }) => {
    const { ctx, first, second } = scene;
    const change = (data: { status?: number; userTasks?: string[] }) =>
      ctx.db.adAccount.updateMany({ where: { workspaceId: ctx.workspace.id, id: second }, data });
    const refusal = (ids: AdAccountId[]) => failure(scene.press(ids), AppError);

    await change({ status: 2 });
    expect((await refusal([first, second])).reason).toBe("invalid_input");
    await change({ status: 1, userTasks: ["ANALYZE"] });
    expect((await refusal([first, second])).reason).toBe("invalid_input");
    expect((await refusal([first, AdAccountId.parse("act_1")])).reason).toBe("not_found_here");
    expect(await scene.rows()).toBe(0);
  });

  test("takes up all that stopped, or gives all of it up while nothing was sent", async ({
    scene,
    sandbox,
  }) => {
    const { ctx, draftId, first, second } = scene;
    const stop = () =>
      ctx.db.jobRun.updateMany({ where: { workspaceId: ctx.workspace.id }, data: { state: "stopped" } });
    await scene.press([first, second]);
    await stop();
    expect(await findPublishing(ctx, draftId)).toMatchObject([{ stranded: true }, { stranded: true }]);
    await Promise.all([takeUpAgain(ctx, draftId), takeUpAgain(ctx, draftId)]);
    expect((await scene.runs()).filter(({ state }) => state === "queued")).toMatchObject([{ total: 2 }]);
    await stop();
    await withdrawPublication(ctx, draftId);

    expect(await scene.stateOfDraft()).toBe("refused");
    expect(creativesMade(sandbox)).toBe(0);
  });
});

describe("a press", () => {
  test("in ten tabs at once makes one creative, and all ten see the same, though the answer is lost", async ({
    scene,
    sandbox,
  }) => {
    const { ctx, draftId, first } = scene;
    sandbox.fault({ match: { endpoint: "createAdCreative", nth: 1 }, do: { kind: "cut_after_commit" } });
    const tabs = Array.from({ length: 10 }, () => randomUUID());
    const answers = await Promise.all(tabs.map((key) => scene.press([first], key)));
    await Promise.all(tabs.map(() => scene.work()));
    scene.time.pass(31_000);
    await Promise.all(tabs.map(() => scene.work()));
    const late = await Promise.all(tabs.map((key) => scene.press([first], key)));

    const seen = [...answers, ...late].flatMap(({ publicationIds }) => publicationIds);
    expect(seen).toHaveLength(20);
    expect(new Set(seen).size).toBe(1);
    expect(await findPublishing(ctx, draftId)).toMatchObject([{ id: seen[0], state: "published" }]);
    expect(await scene.rows()).toBe(1);
    expect(creativesMade(sandbox)).toBe(1);
    expect(sandbox.posts("adcreatives")).toHaveLength(1);
    expect(await scene.runs()).toHaveLength(1);
  });

  test("in tabs that chose different ad accounts makes one creative in each of them", async ({
    scene,
    sandbox,
  }) => {
    const { first, second, third } = scene;
    const chosen = [[first], [first, second], [second, third], [third, first]];
    await Promise.all(chosen.map((ids) => scene.press(ids)));
    for (const { id } of await scene.runs()) {
      await scene.ctx.db.publishedCreative.findFirstOrThrow({ where: { runId: id } });
    }

    expect(await scene.rows()).toBe(3);
    expect(sandbox.posts("adcreatives")).toHaveLength(0);
  });

  test("on what went through publishes again only where the person knows of it", async ({
    scene,
    sandbox,
  }) => {
    const { ctx, draftId, version, first } = scene;
    await scene.press([first]);
    const [known] = await scene.work();
    if (!known) throw new Error("nothing was published");
    const unknowing = await scene.press([first]);
    expect(unknowing.publicationIds).toEqual([known.id]);

    const again = () =>
      startPublication(ctx, {
        ...{ draftId, version, press: randomUUID() },
        targets: [{ adAccountId: first, after: known.id }],
      });
    const [one, other] = await Promise.all([again(), again()]);
    expect(one.publicationIds).toEqual(other.publicationIds);
    expect(await scene.stateOfDraft()).toBe("publishing");
    expect(await scene.work()).toMatchObject([
      { id: one.publicationIds[0], state: "published", existed: true, creativeId: known.creativeId },
    ]);
    expect((await again()).publicationIds).toEqual(one.publicationIds);
    expect(await scene.rows()).toBe(2);
    expect(creativesMade(sandbox)).toBe(1);
  });
});
