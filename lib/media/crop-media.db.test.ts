import sharp from "sharp";
import { expect } from "vitest";
import { cropMedia } from "@/lib/media/crop-media";
import { mediaKey } from "@/lib/media/media-file";
import { getMedia } from "@/lib/media/queries";
import { mediaStorage } from "@/lib/media/storage/media-storage";
import { readWhole } from "@/lib/media/storage/storage";
import { storeMedia } from "@/lib/media/store-media";
import { AppError } from "@/lib/reasons";
import { bodyOf, clock, makeWorkspace, sandboxEnvironment } from "@/lib/testing/creative-world";
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
    const ctx = await makeWorkspace(db, clock().now);
    const keep = async (fileName: string, bytes: Buffer) => {
      const kept = await storeMedia(ctx, { fileName, announced: null, body: bodyOf(bytes) });
      if (!kept.ok) throw new Error(kept.refusal.code);
      return kept.media;
    };
    return { ctx, keep, files: () => db.media.count({ where: { workspaceId: ctx.workspace.id } }) };
  });

const red = { r: 200, g: 0, b: 0 };
const blue = { r: 0, g: 0, b: 200 };

/** Red above, blue below; lying on its side where it is told to be turned. */
async function twoHalves(format: "png" | "jpeg", turned: boolean) {
  const half = { create: { width: 200, height: 200, channels: 3 as const, background: blue } };
  const upright = await sharp({ create: { width: 200, height: 400, channels: 3, background: red } })
    .composite([{ input: half, top: 200, left: 0 }])
    .png()
    .toBuffer();
  if (!turned) return sharp(upright).toFormat(format).toBuffer();
  return sharp(upright).rotate(-90).withMetadata({ orientation: 6 }).toFormat(format).toBuffer();
}

async function colourOf(key: string) {
  const stored = await mediaStorage().open(key);
  if (!stored) throw new Error("no file");
  const { channels } = await sharp(await readWhole(stored)).stats();
  const [r = 0, , b = 0] = channels.map(({ mean }) => Math.round(mean));
  return r > 150 && b < 50 ? "red" : b > 150 && r < 50 ? "blue" : "both";
}

test.for([
  ["png", false],
  ["jpeg", false],
  ["jpeg", true],
] as const)(
  "cuts a %s where somebody chose, as the eye sees it (turned: %s)",
  async ([format, turned], { scene }) => {
    const { ctx, keep, files } = scene;
    const original = await keep(`loom.${format === "png" ? "png" : "jpg"}`, await twoHalves(format, turned));
    expect([original.width, original.height]).toEqual([200, 400]);
    const cut = async (place: number) => {
      const made = await cropMedia(ctx, original, { ratio: "1:1", place });
      if (!made.ok) throw new Error(made.refusal.code);
      return made;
    };
    const [top, bottom] = [await cut(0), await cut(1)];

    expect(top.media).toMatchObject({ kind: "image", width: 200, height: 200, mimeType: original.mimeType });
    expect(top.media.fileName).toMatch(/^loom 1x1\.(png|jpg)$/);
    for (const size of ["whole", "view", "thumb"] as const) {
      expect(await colourOf(mediaKey(ctx.workspace.id, top.media.sha256, size))).toBe("red");
      expect(await colourOf(mediaKey(ctx.workspace.id, bottom.media.sha256, size))).toBe("blue");
    }
    expect(await getMedia(ctx, original.id)).toMatchObject({ width: 200, height: 400 });
    expect(await cut(0)).toMatchObject({ known: true, media: { id: top.media.id } });
    expect(await files()).toBe(3);
  },
);

test("gives the picture itself where nothing would be cut", async ({ scene }) => {
  const square = await sharp({ create: { width: 90, height: 90, channels: 3, background: red } })
    .png()
    .toBuffer();
  const original = await scene.keep("square.png", square);
  expect(await cropMedia(scene.ctx, original, { ratio: "1:1", place: 0.4 })).toMatchObject({
    ...{ ok: true, known: true, media: { id: original.id } },
  });
});

test("cuts no video", async ({ scene }) => {
  const video = await scene.keep("film.mp4", movie());
  const refused = await failure(cropMedia(scene.ctx, video, { ratio: "4:5", place: 0 }), AppError);
  expect(refused.reason).toBe("invalid_input");
});
