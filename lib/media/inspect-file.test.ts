import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test as base } from "vitest";
import { inspectFile } from "@/lib/media/inspect-file";
import { movie, part } from "@/lib/testing/movie-bytes";

const test = base.extend("look", { scope: "file" }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "heddle-inspect-"));
  let count = 0;
  return async (name: string, ...bytes: Buffer[]) => {
    const path = join(folder, String((count += 1)));
    await writeFile(path, Buffer.concat(bytes));
    return inspectFile(path, name);
  };
});

const canvas = (size = 40) =>
  sharp({ create: { width: size, height: size, channels: 3, background: "#385" } });
const jpeg = () => canvas().jpeg().toBuffer();
const png = () => canvas().png().toBuffer();
/** The end of an archive that has nothing in it; what reads archives needs no more. */
const emptyZip = Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]);
const refusal = (code: string, params: object = {}) => ({ ok: false, refusal: { code, params } });

describe("a video", () => {
  test("is measured from its own parts", async ({ look }) => {
    const facts = { ok: true, kind: "video", width: 1080, height: 1350, durationMs: 12_000 };

    expect(await look("a.mp4", movie())).toEqual({ ...facts, mimeType: "video/mp4", extension: "mp4" });
    expect(await look("a.mov", movie({ brand: "qt  " }))).toMatchObject({
      ...facts,
      mimeType: "video/quicktime",
    });
    expect(await look("no-ending", movie({ turned: true }))).toMatchObject({ width: 1350, height: 1080 });
  });

  test("in fragments is as long as these together", async ({ look }) => {
    expect(await look("a.mp4", movie({ fragments: 7 }))).toMatchObject({ ok: true, durationMs: 7000 });
  });

  test("is refused when it is cut, empty, without pictures, too short or too long", async ({ look }) => {
    const whole = movie();

    expect(await look("a.mp4", whole.subarray(0, whole.length - 20))).toEqual(refusal("broken_video"));
    expect(await look("a.mp4", whole.subarray(0, 24))).toEqual(refusal("broken_video"));
    expect(await look("a.mp4", movie({ padding: 0 }))).toEqual(refusal("broken_video"));
    expect(await look("a.mp4", movie({ sound: true }))).toEqual(refusal("no_picture"));
    expect(await look("a.mp4", movie({ seconds: 0.4 }))).toEqual(refusal("too_short", { milliseconds: 400 }));
    expect(await look("a.mp4", movie({ seconds: 15_000 }))).toEqual(refusal("too_long", { minutes: 250 }));
  });

  test("whose parts claim to be larger than they can be takes no memory for it", async ({ look }) => {
    const liar = movie();
    liar.writeUInt32BE(0xffff_fff0, liar.indexOf("moov") - 4);

    expect(await look("a.mp4", liar)).toEqual(refusal("broken_video"));
  });
});

describe("a picture", () => {
  test("may be followed by further pictures and by padding, as phones write it", async ({ look }) => {
    const facts = { ok: true, kind: "image", width: 40, height: 40, durationMs: null };

    expect(await look("a.jpg", await jpeg())).toMatchObject(facts);
    expect(await look("a.JPEG", await jpeg(), await jpeg(), Buffer.alloc(100))).toMatchObject(facts);
    expect(await look("a.png", await png())).toMatchObject(facts);
  });

  test("of many pixels is read to its end", async ({ look }) => {
    const noise = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: "#000",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    })
      .jpeg({ quality: 100, progressive: true })
      .toBuffer();

    expect(noise.length).toBeGreaterThan(300_000);
    expect(await look("a.jpg", noise)).toMatchObject({ ok: true, width: 900 });
    expect(await look("a.jpg", noise, Buffer.from("x"))).toEqual(refusal("something_else_too"));
    expect(await look("a.jpg", noise.subarray(0, 200_000))).toEqual(refusal("broken"));
  });
});

describe("a file that is two things", () => {
  test("is refused, wherever the other thing is", async ({ look }) => {
    const other = refusal("something_else_too");
    const page = Buffer.from("<script>alert(1)</script>");
    const comment = (text: Buffer) => {
      const head = Buffer.from([0xff, 0xfe, 0, 0]);
      head.writeUInt16BE(text.length + 2, 2);
      return Buffer.concat([head, text]);
    };
    const picture = await jpeg();

    expect(await look("a.jpg", picture, emptyZip)).toEqual(other);
    expect(await look("a.jpg", picture, movie())).toEqual(other);
    expect(await look("a.png", await png(), page)).toEqual(other);
    expect(await look("a.jpg", picture.subarray(0, 2), comment(page), picture.subarray(2))).toEqual(other);
    expect(
      await look("a.jpg", picture.subarray(0, 2), comment(Buffer.from("%PDF-1.4")), picture.subarray(2)),
    ).toEqual(other);
    expect(await look("a.mp4", movie(), emptyZip)).toEqual(other);
    expect(await look("a.mp4", movie(), part("free", emptyZip))).toEqual(other);
  });

  test("or is called what it is not, is told so", async ({ look }) => {
    expect(await look("a.png", await jpeg())).toEqual(
      refusal("wrong_extension", { named: "png", format: "jpg" }),
    );
    expect(await look("a.jpg", movie())).toEqual(refusal("wrong_extension", { named: "jpg", format: "mp4" }));
    expect(await look("a.mp4", Buffer.from("words, only words"))).toEqual(refusal("not_media"));
    expect(await look("a.mp4", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toEqual(
      refusal("format_not_taken", { format: "svg" }),
    );
    expect(await look("a.mp4", Buffer.from("\x1aE\xdf\xa3 webm", "latin1"))).toEqual(
      refusal("format_not_taken", { format: "webm" }),
    );
  });
});

test("a picture of 30,000 × 30,000 px is refused without being decoded", async ({ look }) => {
  const small = await canvas(16).png().toBuffer();
  const crc = (await import("node:zlib")).crc32;
  small.writeUInt32BE(30_000, 16);
  small.writeUInt32BE(30_000, 20);
  small.writeUInt32BE(crc(small.subarray(12, 29)), 29);

  expect(await look("bomb.png", small)).toEqual(
    refusal("too_many_pixels", { width: 30_000, height: 30_000, megapixels: 60 }),
  );
});

describe("a picture that is decoded as a whole", () => {
  const large = (width: number) =>
    sharp({ create: { width, height: 3400, channels: 3, background: "#385" } });

  test("may be as large as memory allows, whatever kind it is", async ({ look }) => {
    const fine = large(3400).jpeg({ progressive: true, quality: 40 });
    const full = large(3400).jpeg({ progressive: true, quality: 40, chromaSubsampling: "4:4:4" });
    const interlaced = large(6600).png({ progressive: true });

    expect(await look("a.jpg", await fine.toBuffer())).toMatchObject({ ok: true, width: 3400 });
    expect(await look("a.jpg", await full.toBuffer())).toEqual(
      refusal("too_large_at_once", { width: 3400, height: 3400, megapixels: 6 }),
    );
    expect(await look("a.png", await interlaced.toBuffer())).toEqual(
      refusal("too_large_at_once", { width: 6600, height: 3400, megapixels: 13 }),
    );
    expect(await look("a.png", await large(6600).png().toBuffer())).toMatchObject({ ok: true });
  });
});
