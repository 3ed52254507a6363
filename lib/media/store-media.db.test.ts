import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect } from "vitest";
import type { Ctx } from "@/lib/ctx";
import { env } from "@/lib/env";
import { mediaKey } from "@/lib/media/media-file";
import { storeMedia } from "@/lib/media/store-media";
import { bodyOf, jpeg, makeWorkspace, sandboxEnvironment } from "@/lib/testing/creative-world";
import { test as base } from "@/lib/testing/test";

const test = base.extend("editor", { scope: "file" }, async ({ databaseUrl, db }, { onCleanup }) => {
  const sandbox = await sandboxEnvironment(databaseUrl);
  onCleanup(() => sandbox.close());
  return makeWorkspace(db);
});

const place = (ctx: Ctx, sha256: string, size: "thumb" | "whole") =>
  join(env().MEDIA_DIR, mediaKey(ctx.workspace.id, sha256, size));

const upload = (ctx: Ctx, bytes: Buffer, fileName = "kiln.jpg", announced: number | null = bytes.length) =>
  storeMedia(ctx, { fileName, announced, body: bodyOf(bytes) });

describe("an upload", () => {
  test("is kept byte for byte, measured, and made smaller for the pages", async ({ editor: ctx }) => {
    const bytes = await jpeg(1080, 1620);
    const stored = await upload(ctx, bytes, "kiln-opening-07.jpg");
    if (!stored.ok) throw new Error(stored.refusal.code);
    const { media } = stored;

    expect(media).toMatchObject({
      width: 1080,
      height: 1620,
      mimeType: "image/jpeg",
      fileName: "kiln-opening-07.jpg",
    });
    expect(await readFile(place(ctx, media.sha256, "whole"))).toEqual(bytes);
    const thumb = await sharp(place(ctx, media.sha256, "thumb")).metadata();
    expect([thumb.format, thumb.width, thumb.height]).toEqual(["webp", 213, 320]);
  });

  test("of the same bytes, also at once, is one picture", async ({ editor: ctx }) => {
    const bytes = await jpeg(600, 600, "#123456");
    const answers = await Promise.all([
      upload(ctx, bytes),
      upload(ctx, bytes, "again.jpg"),
      upload(ctx, bytes),
    ]);
    const ids = new Set(answers.map((answer) => answer.ok && answer.media.id));

    expect(ids.size).toBe(1);
    expect(ids.has(false)).toBe(false);
  });

  test("is measured as the eye sees it when the camera was turned", async ({ editor: ctx }) => {
    const turned = await sharp(await jpeg(800, 600))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();

    expect(await upload(ctx, turned)).toMatchObject({ ok: true, media: { width: 600, height: 800 } });
  });

  test("is judged by its content, not by its name", async ({ editor: ctx }) => {
    const image = sharp(await jpeg(50, 50));
    const refused = async (bytes: Buffer) => {
      const answer = await upload(ctx, bytes, "looks-like.jpg");
      return answer.ok ? null : answer.refusal;
    };

    expect(await refused(await image.clone().webp().toBuffer())).toMatchObject({
      code: "format_not_taken",
      params: { format: "webp" },
    });
    expect(await refused(await image.clone().gif().toBuffer())).toMatchObject({ params: { format: "gif" } });
    expect(await refused(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toMatchObject({
      params: { format: "svg" },
    });
    expect(await refused(Buffer.from("<script>alert(1)</script>"))).toEqual({
      code: "not_media",
      params: {},
    });
    expect(await refused(Buffer.alloc(0))).toMatchObject({ code: "empty" });
  });

  test("that breaks off is not kept, and neither is one that cannot be decoded to its end", async ({
    ctx,
  }) => {
    const bytes = await jpeg(900, 900, "#778899");

    expect(await upload(ctx, bytes.subarray(0, 900), "a.jpg", bytes.length)).toMatchObject({
      refusal: { code: "cut_short" },
    });
    expect(await upload(ctx, bytes.subarray(0, 900))).toMatchObject({ refusal: { code: "broken" } });
  });

  test("that would unfold to too many pixels is refused before it is decoded", async ({ editor: ctx }) => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: "#fff" } })
      .png({ compressionLevel: 9 })
      .toBuffer();

    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await upload(ctx, bomb)).toMatchObject({
      refusal: { code: "too_many_pixels", params: { width: 12_000, height: 12_000 } },
    });
  });

  test("larger than 30 MB is refused while it comes, however large it was announced", async ({
    editor: ctx,
  }) => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const answer = await storeMedia(ctx, { fileName: "a.jpg", announced: null, body: endless });

    expect(answer).toMatchObject({ refusal: { code: "too_big", params: { limit: 30 } } });
    expect(given).toBeLessThan(40_000_000);
  });

  test("leaves nothing behind but pictures that were taken", async ({ editor: ctx }) => {
    const folder = join(env().MEDIA_DIR, ctx.workspace.id);
    const left = (await readdir(folder)).filter((name) => name !== ".incoming");

    expect(await readdir(join(folder, ".incoming"))).toEqual([]);
    expect(left.length).toBe(3 * (await ctx.db.media.count({ where: { workspaceId: ctx.workspace.id } })));
  });
});
