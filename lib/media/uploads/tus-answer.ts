import type { Ctx } from "@/lib/ctx";
import { mediaLimits } from "@/lib/media/schema";
import { appendUpload, arrivedBytes } from "@/lib/media/uploads/append-upload";
import { beginUpload } from "@/lib/media/uploads/begin-upload";
import { dropUpload } from "@/lib/media/uploads/drop-upload";
import { findUpload, isSettled, type OpenUpload } from "@/lib/media/uploads/queries";
import { UploadId } from "@/lib/media/uploads/schema";

// The protocol for uploads that can be resumed, version 1.0.0, with creation and termination: https://tus.io/protocols

const version = "1.0.0";
const pieceType = "application/offset+octet-stream";

const reply = (status: number, headers: Record<string, string> = {}, body: object | null = null) =>
  new Response(body && JSON.stringify(body), {
    status,
    headers: {
      "tus-resumable": version,
      "cache-control": "no-store",
      ...(body && { "content-type": "application/json" }),
      ...headers,
    },
  });

const whole = (text: string | null) => (text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null);

/** `Upload-Metadata`: pairs of a key and a value in base64, comma separated. */
function fileNameOf(request: Request) {
  const pairs = (request.headers.get("upload-metadata") ?? "")
    .split(",")
    .map((pair) => pair.trim().split(" "));
  const encoded = pairs.find(([key]) => key === "filename")?.[1] ?? "";
  return Buffer.from(encoded, "base64").toString("utf8").replaceAll("\0", "").slice(0, 200);
}

async function create(ctx: Ctx, request: Request) {
  const byteSize = whole(request.headers.get("upload-length"));
  if (byteSize === null) return reply(400);
  const begun = await beginUpload(ctx, { fileName: fileNameOf(request), byteSize });
  if (!begun.ok) return reply(begun.refusal.code === "too_big" ? 413 : 422, {}, begun.refusal);
  return reply(201, {
    location: `/api/${ctx.workspace.slug}/uploads/${begun.uploadId}`,
    "upload-offset": "0",
  });
}

async function append(upload: OpenUpload, request: Request) {
  if (request.headers.get("content-type") !== pieceType) return reply(415);
  const offset = whole(request.headers.get("upload-offset"));
  const here = await arrivedBytes(upload);
  if (here === null) return reply(404);
  if (offset !== here || isSettled(upload) || upload.judgedAt)
    return reply(409, { "upload-offset": String(here) });
  const announced = whole(request.headers.get("content-length")) ?? 0;
  if (offset + announced > upload.byteSize) return reply(413);
  const written = await appendUpload(upload, offset, request.body);
  return reply(written.isTooLong ? 413 : 204, { "upload-offset": String(written.offset) });
}

async function tell(upload: OpenUpload) {
  const here = await arrivedBytes(upload);
  return here === null
    ? reply(404)
    : reply(200, { "upload-offset": String(here), "upload-length": String(upload.byteSize) });
}

/** Answers a request of the protocol; `id` is null where it is for the place that new uploads are made in. */
export async function tusAnswer(ctx: Ctx, request: Request, id: string | null): Promise<Response> {
  if (request.headers.get("tus-resumable") !== version) return reply(412, { "tus-version": version });
  if (id === null) return request.method === "POST" ? create(ctx, request) : reply(405);
  const parsed = UploadId.safeParse(id);
  const upload = parsed.success ? await findUpload(ctx, parsed.data) : null;
  // Somebody else's upload is as good as none, also to a colleague.
  if (!upload || upload.uploadedById !== ctx.actor.userId) return reply(404);
  if (request.method === "PATCH") return append(upload, request);
  if (request.method === "HEAD") return tell(upload);
  if (request.method !== "DELETE") return reply(405);
  await dropUpload(ctx, upload);
  return reply(204);
}

/** What a client may know before it has anything to send. */
export const tusOptions = () =>
  reply(204, {
    "tus-version": version,
    "tus-extension": "creation,termination",
    "tus-max-size": String(mediaLimits.bytes),
  });
