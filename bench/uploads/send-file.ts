import { request } from "node:http";
import { DetailedError, Upload } from "tus-js-client";
import { z } from "zod";
import { MediaRefusal } from "@/lib/media/schema";
import { UploadAnswer } from "@/lib/media/uploads/schema";

export type Place = { url: string; slug: string; cookie: string };
type Outcome = { taken: true } | { taken: false; refusal: MediaRefusal };

/** As the browser does: in pieces that go on where they broke off, and then the question what became of it. */
export async function sendFile({ url, slug, cookie }: Place, bytes: Buffer, fileName: string, through = url) {
  const endpoint = `${through}/api/${slug}/uploads`;
  const sent = await new Promise<string | MediaRefusal>((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint,
      headers: { cookie },
      metadata: { filename: fileName },
      chunkSize: 8 * 1024 * 1024,
      retryDelays: Array.from({ length: 40 }, () => 50),
      onSuccess: () => resolve(upload.url?.split("/").at(-1) ?? ""),
      onError: (error) => {
        const body = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined;
        const refusal = MediaRefusal.safeParse(JSON.parse(body || "null"));
        if (refusal.success) resolve(refusal.data);
        else reject(error);
      },
    });
    upload.start();
  });
  return typeof sent === "string" ? finish({ url, slug, cookie }, sent) : refused(sent);
}

const refused = (refusal: MediaRefusal): Outcome => ({ taken: false, refusal });

async function finish({ url, slug, cookie }: Place, upload: string): Promise<Outcome> {
  const response = await fetch(`${url}/api/${slug}/uploads/${upload}/finish`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json" },
    body: "{}",
  });
  const answer = UploadAnswer.parse(await response.json());
  if (answer.state === "refused") return refused(answer.refusal);
  if (answer.state === "judging") throw new Error("somebody else judges it");
  return { taken: true };
}

const tus = { "tus-resumable": "1.0.0" };

/** Announces a file of this size; gives the refusal, or where it may be sent to. */
export async function announce({ url, slug, cookie }: Place, bytes: number) {
  const response = await fetch(`${url}/api/${slug}/uploads`, {
    method: "POST",
    headers: {
      ...tus,
      cookie,
      "upload-length": String(bytes),
      "upload-metadata": `filename ${btoa("a.mp4")}`,
    },
  });
  if (response.status === 201) return z.string().parse(response.headers.get("location"));
  return refused(MediaRefusal.parse(await response.json()));
}

/** Goes on sending to a place that was announced for less, without saying how much comes, until it is stopped. */
export function pour({ url, cookie }: Place, location: string, bytes: number) {
  const { hostname, port } = new URL(url);
  const headers = { ...tus, cookie, "upload-offset": "0", "content-type": "application/offset+octet-stream" };
  const part = Buffer.alloc(1024 * 1024);
  return new Promise<{ status: number | null; sent: number }>((resolve) => {
    let sent = 0;
    let status: number | null = null;
    const outgoing = request({ hostname, port, path: location, method: "PATCH", headers }, (response) => {
      status = response.statusCode ?? null;
      response.resume();
      outgoing.destroy();
    });
    outgoing.on("error", () => undefined).on("close", () => resolve({ status, sent }));
    const more = () => {
      while (sent < bytes && !outgoing.destroyed) {
        sent += part.length;
        if (!outgoing.write(part)) return void outgoing.once("drain", more);
      }
      outgoing.end();
    };
    more();
  });
}
