import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test as base } from "vitest";
import { diskStorage } from "@/lib/media/storage/disk-storage";
import { s3Storage } from "@/lib/media/storage/s3-storage";
import { readWhole, type Storage } from "@/lib/media/storage/storage";

/** The few words of S3 that are used, for one bucket; refuses what is not signed, and bodies without a length. */
async function bucket() {
  const files = new Map<string, Buffer>();
  const server = createServer(async (request, answer) => {
    const url = new URL(request.url ?? "/", "http://x");
    const parts: Buffer[] = [];
    for await (const part of request) if (part instanceof Buffer) parts.push(part);
    const key = url.pathname.slice("/heddle/".length);
    const signed = /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-test\/s3\/aws4_request, /;
    if (!signed.test(request.headers.authorization ?? "")) return answer.writeHead(403).end();
    if (url.searchParams.has("list-type")) {
      const found = [...files.keys()].filter((one) => one.startsWith(url.searchParams.get("prefix") ?? ""));
      return answer.end(found.map((one) => `<Contents><Key>${one}</Key></Contents>`).join(""));
    }
    if (request.method === "PUT") {
      if (!request.headers["content-length"]) return answer.writeHead(411).end();
      files.set(key, Buffer.concat(parts));
      return answer.end();
    }
    if (request.method === "DELETE") {
      files.delete(key);
      return answer.writeHead(204).end();
    }
    const file = files.get(key);
    if (!file) return answer.writeHead(404).end();
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    const part = from && to ? file.subarray(Number(from), Number(to) + 1) : file;
    return answer.writeHead(from ? 206 : 200, { "content-length": part.length }).end(part);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const at = { endpoint: `http://127.0.0.1:${port}`, bucket: "heddle", region: "eu-test" };
  return {
    storage: (accessKeyId = "key") => s3Storage({ ...at, accessKeyId, secretAccessKey: "secret" }),
    close: () => void server.close(),
  };
}

const folder = () => mkdtemp(join(tmpdir(), "heddle-storage-"));

const test = base.extend("made", { scope: "file" }, async ({}, { onCleanup }) => {
  const remote = await bucket();
  onCleanup(remote.close);
  const storages: Record<string, Storage> = { disk: diskStorage(await folder()), bucket: remote.storage() };
  return { storages, remote };
});

async function file(text: string) {
  const path = join(await folder(), "file");
  await writeFile(path, text);
  return path;
}
const textOf = async (storage: Storage, key: string, range?: { start: number; end: number }) => {
  const opened = await storage.open(key, range);
  return opened && { bytes: opened.bytes, text: (await readWhole(opened)).toString() };
};

describe.for(["disk", "bucket"])("a %s", (name) => {
  test("keeps files, gives them whole or in part, and lets them go", async ({ made }) => {
    const storage = made.storages[name];
    if (!storage) throw new Error(name);
    await storage.keep("a/1", await file("warp and weft"));
    await storage.keep("a/1", await file("warp and weft"));
    await storage.keep("a/2", await file("selvedge"));
    await storage.keep("b/1", await file("heddle"));

    expect(await textOf(storage, "a/1")).toEqual({ bytes: 13, text: "warp and weft" });
    expect(await textOf(storage, "a/1", { start: 5, end: 7 })).toEqual({ bytes: 3, text: "and" });
    expect(await storage.open("a/none")).toBeNull();
    await storage.remove(["a/2", "a/none"]);
    expect(await storage.open("a/2")).toBeNull();
    await storage.removeAll("a");
    expect(await storage.open("a/1")).toBeNull();
    expect(await textOf(storage, "b/1")).toMatchObject({ text: "heddle" });
  });
});

test("what a bucket refuses is an error, not an absence", async ({ made }) => {
  await expect(made.remote.storage("stranger").open("b/1")).rejects.toThrow("403");
});
