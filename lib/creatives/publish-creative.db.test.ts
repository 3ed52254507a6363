import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { findPublishing } from "@/lib/creatives/publication-queries";
import { startPublication } from "@/lib/creatives/start-publication";
import { withdrawPublication } from "@/lib/creatives/withdraw-publication";
import { draftView, getDraft } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/save-draft";
import { AppError } from "@/lib/reasons";
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
    const place = await furnish(ctx, sandbox);
    const draft = await readyDraft(ctx, place.sourceId);
    const press = (key: string = randomUUID()) => pressPublish(ctx, draft, [place.adAccountId], key);
    const work = async () => (await turn(ctx, draft.draftId))[0];
    return { ctx, time, ...place, ...draft, press, work };
  });

describe("publishing", () => {
  test("makes one creative, however often and from wherever it is pressed", async ({ scene, sandbox }) => {
    const key = randomUUID();
    const presses = await Promise.all([scene.press(key), scene.press(key), scene.press(), scene.press()]);
    await Promise.all([scene.work(), scene.work(), scene.work()]);
    const publication = await scene.work();
    await scene.press();
    await scene.work();

    expect(new Set(presses.flatMap(({ publicationIds }) => publicationIds)).size).toBe(1);
    expect(publication).toMatchObject({
      state: "published",
      adAccount: { name: "Loomfield EU" },
      draftVersion: 1,
    });
    expect(sandbox.posts("adcreatives")).toHaveLength(1);
    expect(creativesMade(sandbox)).toBe(1);
    expect([...sandbox.state.data.creatives.keys()]).toEqual([publication?.creativeId]);
    expect((await getDraft(scene.ctx, scene.draftId)).state).toBe("published");
  });

  test("sends the picture to the ad account once and keeps its hash", async ({ scene, sandbox }) => {
    await scene.press();
    await scene.work();
    const kept = await scene.ctx.db.adAccountMedia.findMany({
      where: { workspaceId: scene.ctx.workspace.id },
    });

    expect(sandbox.posts("adimages")).toHaveLength(1);
    expect(kept.map(({ imageHash }) => imageHash)).toEqual(
      [...sandbox.state.data.images.values()].map(({ hash }) => hash),
    );
  });

  test("freezes what was pressed: nobody can change or publish another version meanwhile", async ({
    scene,
  }) => {
    await scene.press();
    const value = { ...scene.value, name: "Too late" };

    expect(await saveDraft(scene.ctx, { draft: scene.draftId, baseVersion: 1, value })).toMatchObject({
      reason: "locked",
    });
    expect(draftView(await getDraft(scene.ctx, scene.draftId)).value.name).toBe("Spring kiln");
  });

  test("refuses a version or an ad account the person did not see, and a draft with an error", async ({
    scene,
  }) => {
    const press = (input: object) =>
      failure(
        startPublication(scene.ctx, {
          ...{
            draftId: scene.draftId,
            version: 1,
            press: randomUUID(),
            targets: [{ adAccountId: scene.adAccountId, after: null }],
          },
          ...input,
        }),
        AppError,
      );

    expect((await press({ version: 2 })).reason).toBe("conflict");
    const elsewhere = [{ adAccountId: `${scene.adAccountId}9`, after: null }];
    expect((await press({ targets: elsewhere })).reason).toBe("not_found_here");
    await saveDraft(scene.ctx, { draft: scene.draftId, baseVersion: 1, value: { ...scene.value, link: "" } });
    expect((await press({ version: 2 })).reason).toBe("invalid_input");
  });
});

describe("publishing when the answer does not come", () => {
  test("finds the creative that was made instead of making another", async ({ scene, sandbox }) => {
    sandbox.fault({ match: { endpoint: "createAdCreative", nth: 1 }, do: { kind: "cut_after_commit" } });
    await scene.press();
    expect(await scene.work()).toMatchObject({
      state: "uncertain",
      run: { state: "waiting" },
      stranded: false,
    });

    scene.time.pass(6_000);
    const publication = await scene.work();
    expect(publication?.state).toBe("published");
    expect(sandbox.posts("adcreatives")).toHaveLength(1);
    expect(creativesMade(sandbox)).toBe(1);
  });

  test("sends again only after it looked and found nothing", async ({ scene, sandbox }) => {
    sandbox.fault({ match: { endpoint: "createAdCreative", nth: 1 }, do: { kind: "cut_before_commit" } });
    await scene.press();
    await scene.work();
    scene.time.pass(6_000);
    await scene.work();
    const order = sandbox
      .requests()
      .filter(({ path }) => path.endsWith("/adcreatives"))
      .map(({ method }) => method);

    expect(order).toEqual(["POST", "GET", "POST"]);
    expect(creativesMade(sandbox)).toBe(1);
  });

  test("leaves a request that another process just sent alone, then looks for it", async ({
    scene,
    sandbox,
  }) => {
    await scene.press();
    await scene.ctx.db.publishedCreative.updateMany({
      where: { workspaceId: scene.ctx.workspace.id },
      data: { state: "sent", sentAt: scene.time.now() },
    });
    expect(await scene.work()).toMatchObject({ state: "sent", run: { state: "waiting" } });
    expect(sandbox.posts("adcreatives")).toHaveLength(0);

    scene.time.pass(31_000);
    expect(await scene.work()).toMatchObject({ state: "published" });
    expect(creativesMade(sandbox)).toBe(1);
  });

  test("keeps the doubt while Meta does not even say what there is", async ({ scene, sandbox }) => {
    sandbox.fault({ match: { endpoint: "createAdCreative", nth: 1 }, do: { kind: "cut_after_commit" } });
    sandbox.fault({ match: { endpoint: "listAdCreatives" }, do: { kind: "error", code: 10 } });
    await scene.press();
    await scene.work();
    scene.time.pass(6_000);

    expect(await scene.work()).toMatchObject({ state: "uncertain", stranded: true });
    expect(sandbox.posts("adcreatives")).toHaveLength(1);
    sandbox.clearFaults();
    await scene.press();
    expect(await scene.work()).toMatchObject({ state: "published" });
    expect(creativesMade(sandbox)).toBe(1);
  });

  test("waits when Meta asks for a pause, and has sent nothing", async ({ scene, sandbox }) => {
    sandbox.fault({ match: { endpoint: "createAdCreative", nth: 1 }, do: { kind: "throttle" } });
    await scene.press();
    expect(await scene.work()).toMatchObject({
      state: "intended",
      run: { state: "waiting", reason: "rate_limited" },
    });

    scene.time.pass(3_600_000);
    expect(await scene.work()).toMatchObject({ state: "published" });
  });
});

describe("a refusal by Meta", () => {
  const wrong = "17999999999999999";

  test("gives the draft back with Meta's words and blame, and can be mended and published", async ({
    scene,
    sandbox,
  }) => {
    const where = { workspaceId: scene.ctx.workspace.id };
    const [right] = await scene.ctx.db.threadsAccount.findMany({ where });
    await scene.ctx.db.threadsAccount.updateMany({ where, data: { threadsUserId: wrong } });
    await scene.press();

    expect(await scene.work()).toMatchObject({
      state: "refused",
      error: {
        reason: "threads_pair_mismatch",
        complaint: { code: 100, blame: [["object_story_spec", "threads_user_id"]] },
      },
    });
    expect((await getDraft(scene.ctx, scene.draftId)).state).toBe("refused");
    await scene.ctx.db.threadsAccount.updateMany({
      where,
      data: { threadsUserId: right?.threadsUserId ?? null },
    });
    await scene.press();
    expect(await scene.work()).toMatchObject({ state: "published" });
    expect(creativesMade(sandbox)).toBe(1);
  });

  test("of a picture it does not know blames the picture", async ({ scene, sandbox }) => {
    await scene.press();
    await scene.work();
    sandbox.state.data.images.clear();
    const again = await readyDraft(scene.ctx, scene.sourceId, { name: "Another" });
    await pressPublish(scene.ctx, again, [scene.adAccountId]);

    expect(await turn(scene.ctx, again.draftId)).toMatchObject([
      {
        state: "refused",
        error: { complaint: { blame: [["object_story_spec", "link_data", "image_hash"]] } },
      },
    ]);
  });

  test("of the login stops before anything is sent", async ({ scene, sandbox }) => {
    await scene.press();
    await scene.ctx.db.connection.updateMany({
      where: { workspaceId: scene.ctx.workspace.id },
      data: { state: "expired" },
    });

    expect(await scene.work()).toMatchObject({ state: "refused", error: { reason: "token_expired" } });
    expect(sandbox.posts("adcreatives")).toHaveLength(0);
  });

  test("is not needed to give up what was never sent", async ({ scene }) => {
    await scene.press();
    const where = { workspaceId: scene.ctx.workspace.id };
    const { ctx } = scene;
    await withdrawPublication(ctx, scene.draftId);
    expect(await findPublishing(ctx, scene.draftId)).toMatchObject([{ state: "intended", stranded: false }]);
    await ctx.db.jobRun.updateMany({ where, data: { state: "stopped" } });
    expect(await findPublishing(ctx, scene.draftId)).toMatchObject([{ stranded: true }]);
    await withdrawPublication(ctx, scene.draftId);

    expect((await getDraft(ctx, scene.draftId)).state).toBe("refused");
  });
});
