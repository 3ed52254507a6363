import { createHash } from "node:crypto";
import { expect } from "vitest";
import { adAccountId } from "@/lib/sandbox/testing/demo-ids";
import { test } from "@/lib/sandbox/testing/sandbox-test";
import { tinyImages } from "@/lib/sandbox/testing/tiny-images";

const edge = `/v25.0/${adAccountId(1)}/adimages`;

function upload(name: string, bytes: Buffer) {
  const body = new FormData();
  body.set("filename", new File([new Uint8Array(bytes)], name));
  return { method: "POST", body };
}

test("an uploaded image is measured, hashed by its bytes, kept and served", async ({ ask, sandbox }) => {
  for (const [kind, make] of Object.entries(tinyImages)) {
    const bytes = make(1080, 1350);
    const hash = createHash("md5").update(bytes).digest("hex");
    const name = `zoë "in" ${kind}.${kind}`;
    const { body } = await ask(edge, upload(name, bytes));
    const [image] = Object.values(Object(body["images"]));
    expect(image).toMatchObject({ hash, width: 1080, height: 1350 });
    const served = await fetch(`${sandbox.url}/images/${hash}`);
    expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true);
  }
});

test("the answer is keyed by the file name, or by bytes", async ({ ask }) => {
  const bytes = tinyImages.png(600, 600);
  const file = await ask(edge, upload("sample.png", bytes));
  expect(Object.keys(Object(file.body["images"]))).toEqual(["sample.png"]);
  const encoded = new URLSearchParams({ bytes: bytes.toString("base64") });
  const inline = await ask(edge, { method: "POST", body: encoded });
  expect(Object.keys(Object(inline.body["images"]))).toEqual(["bytes"]);
});

test("images are listed by hash and deleted", async ({ ask }) => {
  const one = createHash("md5").update(tinyImages.png(600, 600)).digest("hex");
  await ask(edge, upload("one.png", tinyImages.png(600, 600)));
  await ask(edge, upload("two.png", tinyImages.png(700, 700)));
  const found = await ask(edge, { params: { hashes: JSON.stringify([one]), fields: "hash,width,status" } });
  expect(found.body["data"]).toEqual([
    { id: expect.stringContaining(one), hash: one, width: 600, status: "ACTIVE" },
  ]);
  expect((await ask(`${edge}?summary=true`)).body["summary"]).toEqual({ total_count: 2 });
  expect((await ask(`${edge}?hash=${one}`, { method: "DELETE" })).body).toEqual({ success: true });
  expect((await ask(`${edge}?summary=true`)).body["summary"]).toEqual({ total_count: 1 });
});

test("what is not an image is refused, and so is a name without extension", async ({ ask }) => {
  const text = await ask(edge, upload("note.png", Buffer.from("not an image at all, only words")));
  expect(text.body["error"]).toMatchObject({ code: 100, error_user_title: "Image could not be read" });
  const nameless = await ask(edge, upload("picture", tinyImages.png(600, 600)));
  expect(nameless.body["error"]).toMatchObject({ code: 100, message: expect.stringContaining("extension") });
});
