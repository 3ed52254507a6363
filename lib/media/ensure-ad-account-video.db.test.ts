import { describe, expect } from "vitest";
import { openConnection } from "@/lib/connections/open-connection";
import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";
import { GraphError } from "@/lib/graph/errors";
import { AdAccountId } from "@/lib/ids";
import { JobPause } from "@/lib/jobs/job-pause";
import { runJob } from "@/lib/jobs/run-job";
import { getRun } from "@/lib/jobs/queries";
import { RunId } from "@/lib/jobs/schema";
import { ensureAdAccountImage } from "@/lib/media/ensure-ad-account-image";
import { ensureAdAccountVideo } from "@/lib/media/ensure-ad-account-video";
import { videoUploadJob } from "@/lib/media/jobs";
import { sendVideo } from "@/lib/media/send-video";
import { storeMedia } from "@/lib/media/store-media";
import { AppError } from "@/lib/reasons";
import { adAccountId } from "@/lib/sandbox/testing/demo-ids";
import {
  bodyOf,
  clock,
  furnish,
  jpeg,
  makeWorkspace,
  sandboxEnvironment,
} from "@/lib/testing/creative-world";
import { movie } from "@/lib/testing/movie-bytes";
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
    Object.assign(sandbox.state.settings, { videoChunkBytes: 1000, videoProcessingMs: 0, videosFail: false });
    const time = clock();
    const ctx = await makeWorkspace(db, time.now);
    const { adAccountId: account } = await furnish(ctx, sandbox);
    const bytes = movie({ padding: 4000 + Math.floor(Math.random() * 999) });
    const media = await store(ctx, "clip.mp4", bytes);
    const { graph } = await openConnection(ctx);
    return {
      ...{ ctx, time, media, bytes, account, graph },
      ensure: (options?: Parameters<typeof ensureAdAccountVideo>[3]) =>
        ensureAdAccountVideo(ctx, graph, { media, adAccountId: account }, options),
      row: () => db.adAccountVideo.findFirstOrThrow({ where: { workspaceId: ctx.workspace.id } }),
    };
  });

async function store(ctx: Ctx, fileName: string, bytes: Buffer) {
  const stored = await storeMedia(ctx, { fileName, announced: bytes.length, body: bodyOf(bytes) });
  if (!stored.ok) throw new Error(stored.refusal.code);
  return stored.media;
}

/** One turn of a run, as a worker takes it up. */
async function work(ctx: Ctx, runId: string) {
  const [job] = await ctx.db.$queryRaw<{ payload: unknown }[]>`
    SELECT payload FROM graphile_worker._private_jobs WHERE key = ${`run:${runId}`}`;
  await runJob(videoUploadJob, job?.payload, {
    db: ctx.db,
    now: ctx.now,
    stopping: new AbortController().signal,
  });
  return getRun(ctx, RunId.parse(runId));
}

/** A client whose process is gone as soon as it has made this many calls of one endpoint. */
const dying = (graph: GraphClient, endpoint: string, after: number): GraphClient => {
  let calls = 0;
  return {
    ...graph,
    call: (called, ...more) => {
      if (called.name === endpoint && (calls += 1) > after) throw new Error("killed");
      return graph.call(called, ...more);
    },
  };
};

describe("a video that an ad account needs", () => {
  test("is sent in chunks, once, and then known", async ({ scene, sandbox }) => {
    const videoId = await scene.ensure();
    const again = await scene.ensure();

    expect(again).toBe(videoId);
    expect(sandbox.state.data.videos.size).toBe(1);
    const kept = sandbox.state.media.get(`video${videoId}`);
    expect(Buffer.from(kept ?? []).equals(scene.bytes)).toBe(true);
    expect(await scene.row()).toMatchObject({ state: "ready", sentBytes: scene.bytes.length, heldBy: null });
  });

  test("goes on with the byte it was cut at, and is not sent a second time", async ({ scene, sandbox }) => {
    const { ctx, media, account, graph } = scene;
    const killed = ensureAdAccountVideo(ctx, dying(graph, "transferVideoChunk", 2), {
      media,
      adAccountId: account,
    });
    await expect(killed).rejects.toThrow("killed");
    const before = await scene.row();
    expect(before).toMatchObject({ sentBytes: 2000, state: "uploading" });

    await scene.ensure();
    expect(sandbox.state.data.videos.size).toBe(1);
    expect((await scene.row()).videoId).toBe(before.videoId);
    expect(sandbox.posts("advideos")).toHaveLength(2 + Math.ceil(scene.bytes.length / 1000));
  });

  test("is not sent again when only the answer to the last word was lost", async ({ scene, sandbox }) => {
    sandbox.fault({ match: { endpoint: "finishVideoUpload", nth: 1 }, do: { kind: "cut_after_commit" } });
    await failure(scene.ensure(), GraphError);
    expect(await scene.row()).toMatchObject({ state: "uploading", uploadedAt: scene.time.now() });

    const videoId = await scene.ensure();
    expect([...sandbox.state.data.videos.keys()]).toEqual([videoId]);
  });

  test("starts anew where Meta forgot the upload that was begun", async ({ scene, sandbox }) => {
    const { ctx, media, account, graph } = scene;
    await ensureAdAccountVideo(ctx, dying(graph, "transferVideoChunk", 1), {
      media,
      adAccountId: account,
    }).catch(() => undefined);
    const forgotten = (await scene.row()).videoId;
    sandbox.state.data.uploads.clear();

    expect(await scene.ensure()).not.toBe(forgotten);
    expect(await scene.row()).toMatchObject({ state: "ready" });
  });

  test("waits while Meta works on it, and while another worker has it in hand", async ({
    scene,
    sandbox,
  }) => {
    sandbox.state.settings.videoProcessingMs = 3_600_000;
    const first = await failure(scene.ensure(), JobPause);
    expect(first.why).toMatchObject({ kind: "wait", reason: "video_processing" });
    expect(await scene.row()).toMatchObject({ state: "uploaded" });
    sandbox.state.settings.videoProcessingMs = 0;
    expect(await scene.ensure()).toBe((await scene.row()).videoId);

    await scene.ctx.db.adAccountVideo.deleteMany({ where: { workspaceId: scene.ctx.workspace.id } });
    const sent = sandbox.posts("advideos").length;
    const both = await Promise.allSettled([scene.ensure(), scene.ensure()]);
    const [paused] = both.filter(({ status }) => status === "rejected");
    expect(paused).toMatchObject({ reason: expect.any(JobPause) });
    expect(sandbox.posts("advideos").length - sent).toBe(2 + Math.ceil(scene.bytes.length / 1000));
  });

  test("that Meta cannot play stays so until somebody sends it again", async ({ scene, sandbox }) => {
    sandbox.state.settings.videosFail = true;
    const { ctx, media, account: to } = scene;
    expect(await failure(scene.ensure(), AppError)).toMatchObject({ reason: "video_unplayable" });
    expect(await failure(scene.ensure(), AppError)).toMatchObject({ reason: "video_unplayable" });
    expect(sandbox.state.data.videos.size).toBe(1);

    sandbox.state.settings.videosFail = false;
    const started = await sendVideo(ctx, { media, adAccountId: to, again: true });
    if (!started.runId) throw new Error("nothing was started");
    expect(await work(ctx, started.runId)).toMatchObject({ state: "finished", done: 100 });
    expect(await scene.row()).toMatchObject({ state: "ready", reason: null });
  });

  test("is sent by one run however often it is asked for, and the run tells how far it is", async ({
    scene,
    sandbox,
  }) => {
    const { ctx, media, account: to } = scene;
    const input = { media, adAccountId: to, again: false };
    const asked = await Promise.allSettled([
      sendVideo(ctx, input),
      sendVideo(ctx, input),
      sendVideo(ctx, input),
    ]);
    const { runId } = await sendVideo(ctx, input);
    if (!runId) throw new Error("nothing was started");
    expect(asked.some(({ status }) => status === "fulfilled")).toBe(true);
    expect(await ctx.db.jobRun.count({ where: { workspaceId: ctx.workspace.id } })).toBe(1);

    sandbox.fault({ match: { endpoint: "transferVideoChunk" }, do: { kind: "cut_after_commit" } });
    const cut = await work(ctx, runId);
    expect(cut).toMatchObject({ state: "waiting" });
    sandbox.clearFaults();
    expect(await work(ctx, runId)).toMatchObject({ state: "finished", done: 100 });
    expect(sandbox.state.data.videos.size).toBe(1);
    expect(await sendVideo(ctx, input)).toEqual({ ok: true, runId: null });
  });
});

test("a picture that one ad account has is copied to the next by Meta", async ({ scene, sandbox }) => {
  const { ctx, graph, account } = scene;
  const picture = await store(ctx, "loom.jpg", await jpeg(640, 640, "#a1b2c3"));
  const second = AdAccountId.parse(adAccountId(2));
  await ctx.db.adAccount.create({
    data: { workspaceId: ctx.workspace.id, id: second, name: "Second", seenAt: ctx.now() },
  });
  const hash = await ensureAdAccountImage(ctx, graph, { media: picture, adAccountId: account });
  expect(await ensureAdAccountImage(ctx, graph, { media: picture, adAccountId: second })).toBe(hash);

  expect(sandbox.posts("adimages").map(({ endpoint }) => endpoint)).toEqual(["uploadImage", "copyImage"]);
  expect([...sandbox.state.data.images.values()].map(({ accountId }) => accountId)).toEqual([
    account,
    second,
  ]);
});
