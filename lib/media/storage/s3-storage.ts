import { rm } from "node:fs/promises";
import { AwsClient } from "aws4fetch";
import { openFile } from "@/lib/media/open-file";
import type { Storage } from "@/lib/media/storage/storage";

type Bucket = {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

/** Listing answers XML; keys are made of characters that XML leaves alone. */
const keysIn = (xml: string) => [...xml.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key]) => key ?? "");

/** A bucket that speaks S3, addressed by path, so that it may as well be MinIO, R2 or a NAS. */
export function s3Storage({ endpoint, bucket, region, ...keys }: Bucket): Storage {
  const client = new AwsClient({ ...keys, region, service: "s3", retries: 3 });
  const base = `${endpoint}/${bucket}`;

  async function ask(path: string, init: RequestInit & { duplex?: "half" } = {}) {
    // The body is not hashed beforehand, which would read it twice; TLS guards it on the way.
    const headers = { "x-amz-content-sha256": "UNSIGNED-PAYLOAD", ...init.headers };
    // Signed first and sent by hand: a stream can neither be signed twice nor sent again.
    const { url, headers: signed } = await client.sign(`${base}/${path}`, {
      ...init,
      headers,
      body: null,
    });
    const response = await fetch(url, { ...init, headers: signed });
    if (response.ok || response.status === 404) return response;
    await response.body?.cancel();
    throw new Error(`the storage answered ${response.status} to ${init.method ?? "GET"}`);
  }

  const remove = async (list: readonly string[]) => {
    for (const key of list) await ask(key, { method: "DELETE" }).then((answer) => answer.body?.cancel());
  };

  return {
    async keep(key, path) {
      const file = await openFile(path);
      if (!file) throw new Error("the file to be stored is not there");
      const headers = { "content-length": String(file.bytes) };
      const answer = await ask(key, { method: "PUT", body: file.body, headers, duplex: "half" });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error("the storage knows no such bucket");
      await rm(path, { force: true });
    },
    async open(key, range) {
      const headers = range ? { range: `bytes=${range.start}-${range.end}` } : {};
      const answer = await ask(key, { headers });
      if (answer.ok && answer.body) {
        return { bytes: Number(answer.headers.get("content-length")), body: answer.body };
      }
      await answer.body?.cancel();
      return null;
    },
    remove,
    async removeAll(workspaceId) {
      for (;;) {
        const answer = await ask(`?list-type=2&prefix=${workspaceId}/`);
        const found = keysIn(await answer.text());
        if (found.length === 0) return;
        await remove(found);
      }
    },
  };
}
