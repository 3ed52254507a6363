import { readdir } from "node:fs/promises";
import { DetailedError, Upload } from "tus-js-client";
import { describe, expect } from "vitest";
import type { Ctx } from "@/lib/ctx";
import { incomingFolder } from "@/lib/media/media-file";
import { MediaId } from "@/lib/media/schema";
import { beginUpload } from "@/lib/media/uploads/begin-upload";
import { finishUpload } from "@/lib/media/uploads/finish-upload";
import { UploadId, uploadLivesMs } from "@/lib/media/uploads/schema";
import { tusAnswer } from "@/lib/media/uploads/tus-answer";
import { AppError } from "@/lib/reasons";
import { colleague, jpeg, makeWorkspace, sandboxEnvironment } from "@/lib/testing/creative-world";
import { cuttingProxy } from "@/lib/testing/cutting-proxy";
import { movie } from "@/lib/testing/movie-bytes";
import { failure } from "@/lib/testing/scripted-graph";
import { test as base } from "@/lib/testing/test";
import { webServer } from "@/lib/testing/web-server";

const idOf = (url: string | null) => url?.split("/").at(-1) ?? null;

const test = base.extend("place", { scope: "file" }, async ({ databaseUrl, db }, { onCleanup }) => {
  const sandbox = await sandboxEnvironment(databaseUrl);
  const ctx = await makeWorkspace(db);
  const server = await webServer((request) => {
    const id = /uploads\/(.+)$/.exec(new URL(request.url).pathname)?.[1] ?? null;
    return tusAnswer(ctx, request, id);
  });
  onCleanup(async () => {
    await server.close();
    await sandbox.close();
  });
  return { ctx, port: server.port };
});

/** Meta's side knows nothing of this: the client is the one browsers use. */
function send(port: number, bytes: Buffer, filename: string, options: object = {}) {
  return new Promise<UploadId>((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint: `http://127.0.0.1:${port}/api/x/uploads`,
      metadata: { filename },
      chunkSize: 16 * 1024 * 1024,
      retryDelays: [0, 10, 20, 50, 100, 200],
      onError: reject,
      onSuccess: () => resolve(UploadId.parse(idOf(upload.url))),
      ...options,
    });
    upload.start();
  });
}

const ask = (ctx: Ctx, method: string, id: string | null, headers: Record<string, string> = {}, body = "") =>
  tusAnswer(
    ctx,
    new Request("http://x/", {
      method,
      headers: { "tus-resumable": "1.0.0", ...headers },
      ...(body && { body }),
    }),
    id,
  );
const piece = (offset: number) => ({
  "content-type": "application/offset+octet-stream",
  "upload-offset": String(offset),
});

async function begin(ctx: Ctx, byteSize: number, fileName = "a.jpg") {
  const begun = await beginUpload(ctx, { fileName, byteSize });
  if (!begun.ok) throw new Error(begun.refusal.code);
  return begun.uploadId;
}

describe("a file in pieces", () => {
  test(
    "of 100 MB arrives whole over a line that is slow and drops",
    { timeout: 120_000 },
    async ({ place }) => {
      const bytes = movie({ padding: 100 * 1024 * 1024 });
      const line = await cuttingProxy(place.port, { bytesPerSecond: 40_000_000, cutAfter: 9_000_000 });
      const upload = await send(line.port, bytes, "long.mp4");
      await line.close();
      const finished = await finishUpload(place.ctx, { upload });

      expect(finished).toMatchObject({
        state: "stored",
        known: false,
        media: { kind: "video", byteSize: bytes.length, durationMs: 12_000 },
      });
      expect(line.cuts()).toBeGreaterThan(8);
    },
  );

  test("is answered again for whoever lost the answer, and known when it comes once more", async ({
    place: { ctx, port },
  }) => {
    const bytes = await jpeg(700, 700, "#22aa44");
    const upload = await send(port, bytes, "kiln.jpg");
    const both = await Promise.all([finishUpload(ctx, { upload }), finishUpload(ctx, { upload })]);
    const later = await finishUpload(ctx, { upload });
    const again = await finishUpload(ctx, { upload: await send(port, bytes, "other-name.jpg") });

    expect(both.map(({ state }) => state).filter((state) => state === "stored")).not.toEqual([]);
    expect(later).toMatchObject({ state: "stored", known: false });
    expect(again).toMatchObject({ state: "stored", known: true, media: { fileName: "kiln.jpg" } });
    expect(await readdir(incomingFolder(ctx.workspace.id))).toEqual([]);
  });

  test("is refused for what it is, and that is answered again, too", async ({ place: { ctx, port } }) => {
    const upload = await send(port, Buffer.from("words, not a picture"), "a.jpg");

    expect(await finishUpload(ctx, { upload })).toEqual({
      state: "refused",
      refusal: { code: "not_media", params: {} },
    });
    expect(await finishUpload(ctx, { upload })).toMatchObject({ state: "refused" });
    expect(await readdir(incomingFolder(ctx.workspace.id))).toEqual([]);
  });

  test("of 5 GB is refused before a byte of it is sent", async ({ place: { ctx, port } }) => {
    const size = { uploadSize: 5 * 1024 ** 3 };
    const error = await failure(send(port, Buffer.from("x"), "a.mp4", size), DetailedError);

    expect(error.originalResponse?.getStatus()).toBe(413);
    expect(JSON.parse(error.originalResponse?.getBody() ?? "")).toEqual({
      code: "too_big",
      params: { limit: 1024 },
    });
    expect(await readdir(incomingFolder(ctx.workspace.id))).toEqual([]);
  });

  test("that brings more than it said is cut where it should end", async ({ place: { ctx } }) => {
    const id = await begin(ctx, 5);
    const sent = await ask(ctx, "PATCH", id, piece(0), "123456789");

    expect([sent.status, sent.headers.get("upload-offset")]).toEqual([413, "5"]);
  });

  test("goes on only where it ended, and not before it is all there", async ({ place: { ctx } }) => {
    const id = await begin(ctx, 6);
    expect((await ask(ctx, "PATCH", id, piece(0), "123")).status).toBe(204);

    expect((await ask(ctx, "PATCH", id, piece(0), "123")).status).toBe(409);
    expect((await ask(ctx, "HEAD", id)).headers.get("upload-offset")).toBe("3");
    expect((await failure(finishUpload(ctx, { upload: id }), AppError)).reason).toBe("conflict");
    expect((await ask(ctx, "DELETE", id)).status).toBe(204);
    expect((await ask(ctx, "HEAD", id)).status).toBe(404);
  });

  test("is nobody else's, and a request without the protocol is none", async ({ place: { ctx }, db }) => {
    const id = await begin(ctx, 6);
    const stranger = await makeWorkspace(db);

    expect((await ask(stranger, "HEAD", id)).status).toBe(404);
    expect((await ask(await colleague(ctx, "Tavi R."), "PATCH", id, piece(0), "1")).status).toBe(404);
    expect((await failure(finishUpload(stranger, { upload: id }), AppError)).reason).toBe("not_found_here");
    expect((await ask(ctx, "PATCH", id, { ...piece(0), "tus-resumable": "0.2" }, "1")).status).toBe(412);
    expect((await ask(ctx, "PATCH", id, { ...piece(0), "content-type": "text/plain" }, "1")).status).toBe(
      415,
    );
  });

  test("that nobody goes on with is dropped", async ({ place: { ctx } }) => {
    const id = await begin(ctx, 6);
    const tomorrow = { ...ctx, now: () => new Date(Date.now() + uploadLivesMs + 1000) };
    await begin(tomorrow, 6);

    expect((await ask(ctx, "HEAD", id)).status).toBe(404);
  });
});

test("a frame stands for its video, and is a picture of its own once somebody uploads it", async ({
  place: { ctx, port },
}) => {
  const clip = await finishUpload(ctx, { upload: await send(port, movie({ seconds: 9 }), "clip.mp4") });
  if (clip.state !== "stored") throw new Error(clip.state);
  const bytes = await jpeg(540, 675, "#991133");
  const frameOf = MediaId.parse(clip.media.id);
  const frame = await finishUpload(ctx, { upload: await send(port, bytes, "clip.jpg"), frameOf });
  if (frame.state !== "stored") throw new Error(frame.state);
  const key = { workspaceId: ctx.workspace.id };

  expect(await ctx.db.media.findFirst({ where: { ...key, id: clip.media.id } })).toMatchObject({
    posterId: frame.media.id,
  });
  expect(await ctx.db.media.count({ where: { ...key, isFrame: true } })).toBe(1);
  await finishUpload(ctx, { upload: await send(port, bytes, "mine.jpg") });
  expect(await ctx.db.media.count({ where: { ...key, isFrame: true } })).toBe(0);
});
