import { askUpload } from "./ask-upload";
import { judgeBefore } from "./judge-before";
import { makePoster } from "./make-poster";
import { sendInPieces } from "./send-in-pieces";
import type { UploadResult } from "./upload-answer";

type Along = { onProgress: (share: number) => void; signal: AbortSignal; frameOf?: string };

async function store(workspace: string, file: File, { frameOf, ...along }: Along): Promise<UploadResult> {
  const sent = await sendInPieces(workspace, file, along);
  if ("ok" in sent) return sent;
  return askUpload(
    `/api/${workspace}/uploads/${sent.uploadId}/finish`,
    frameOf ? { frameOf } : {},
    along.signal,
  );
}

/** The frame that stands for a video; the server cannot look into one, a browser can. */
async function withPoster(workspace: string, file: File, stored: UploadResult, signal: AbortSignal) {
  if (!stored.ok || stored.media.kind !== "video" || stored.media.posterId) return stored;
  const poster = await makePoster(file);
  if (!poster || signal.aborted) return stored;
  const frame = await store(workspace, poster, { frameOf: stored.media.id, signal, onProgress: () => {} });
  return frame.ok ? { ...stored, media: { ...stored.media, posterId: frame.media.id } } : stored;
}

/** Brings a file into the library, with a frame where it is a video. `onProgress` gets the share that went out. */
export function uploadFile(workspace: string, file: File, onProgress: (share: number) => void) {
  const { signal, ...control } = abortable();
  const run = async (): Promise<UploadResult> => {
    const refusal = await judgeBefore(file);
    if (refusal) return { ok: false, refusal };
    const stored = await store(workspace, file, { onProgress, signal });
    return withPoster(workspace, file, stored, signal);
  };
  return { result: run(), ...control };
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, cancel: () => controller.abort() };
}
