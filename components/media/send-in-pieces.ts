import type { DetailedError } from "tus-js-client";
import type { UploadResult } from "./upload-answer";
import { MediaRefusal } from "@/lib/media/schema";

/** Small enough for what stands in front of the server to let through. */
const pieceBytes = 8 * 1024 * 1024;
/** A line that comes back within a minute and a half loses nothing; each piece that arrives starts the count anew. */
const retryDelays = [0, 500, 1000, 2000, 4000, 8000, 15_000, 30_000, 30_000];

type Sent = { uploadId: string } | Exclude<UploadResult, { ok: true }>;

function readError(error: Error | DetailedError): Sent {
  const response = "originalResponse" in error ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  if (status === 401 || status === 403) return { ok: null, why: "not_allowed" };
  try {
    const refusal = MediaRefusal.safeParse(JSON.parse(response?.getBody() ?? ""));
    if (refusal.success) return { ok: false, refusal: refusal.data };
  } catch {
    return { ok: null, why: "unreachable" };
  }
  return { ok: null, why: "unreachable" };
}

/**
 * Sends a file in pieces that go on where they ended when the connection drops, or when the page was closed and the same
 * file is chosen again. `onProgress` gets the share that went out.
 */
export async function sendInPieces(
  workspace: string,
  file: File,
  { onProgress, signal }: { onProgress: (share: number) => void; signal: AbortSignal },
): Promise<Sent> {
  const { Upload } = await import("tus-js-client");
  return new Promise<Sent>((resolve) => {
    const upload = new Upload(file, {
      endpoint: `/api/${workspace}/uploads`,
      metadata: { filename: file.name },
      chunkSize: pieceBytes,
      retryDelays,
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => onProgress(total > 0 ? sent / total : 0),
      onError: (error) => resolve(readError(error)),
      onSuccess: () => resolve({ uploadId: upload.url?.split("/").at(-1) ?? "" }),
    });
    const cancel = () => {
      void upload.abort(true).catch(() => undefined);
      resolve({ ok: null, why: "cancelled" });
    };
    if (signal.aborted) return cancel();
    signal.addEventListener("abort", cancel, { once: true });
    void upload
      .findPreviousUploads()
      .catch(() => [])
      .then(([previous]) => {
        if (signal.aborted) return;
        if (previous) upload.resumeFromPreviousUpload(previous);
        upload.start();
      });
  });
}
