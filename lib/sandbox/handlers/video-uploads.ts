import {
  cancelVideoUpload,
  finishVideoUpload,
  startVideoUpload,
  transferVideoChunk,
} from "@/lib/graph/endpoints/videos";
import { adAccountOf, needScopes } from "@/lib/sandbox/core/access";
import { json, success } from "@/lib/sandbox/core/answer";
import { textParam, type Call } from "@/lib/sandbox/core/call";
import { invalidParameter } from "@/lib/sandbox/core/refuse";
import type { Router } from "@/lib/sandbox/core/router";
import { titleOf } from "@/lib/sandbox/handlers/videos";
import { announceVideo, dropVideo, fileOf, processVideo, videoError } from "@/lib/sandbox/videos/keep-video";
import type { VideoUpload } from "@/lib/sandbox/world/node";
import { serialId } from "@/lib/sandbox/world/serial-ids";

function allowed(call: Call, adAccountId: string) {
  needScopes(call, "ads_management");
  adAccountOf(call, adAccountId);
}

function uploadOf(call: Call, adAccountId: string): VideoUpload {
  allowed(call, adAccountId);
  const upload = call.store.data.uploads.get(textParam(call, "upload_session_id") ?? "");
  if (upload?.accountId === adAccountId) return upload;
  throw videoError(6000, "There was a problem uploading your video file: the upload session is not known.");
}

const arrived = (call: Call, { videoId }: VideoUpload) => call.store.media.size(fileOf(videoId)) ?? 0;

/** Which bytes to send next, as text; both the same when there are none left. */
function nextChunk(call: Call, upload: VideoUpload) {
  const start = arrived(call, upload);
  const end = Math.min(upload.size, start + call.store.settings.videoChunkBytes);
  return { start_offset: String(start), end_offset: String(end) };
}

function whole(call: Call, name: string): number {
  const number = Number(textParam(call, name) ?? Number.NaN);
  if (!Number.isSafeInteger(number) || number < 0) throw invalidParameter(`Param ${name} must be an integer`);
  return number;
}

function chunkOf(call: Call): Uint8Array {
  const [file] = call.files;
  if (file) return file.bytes;
  throw videoError(351, "There was a problem with your video file. Please try again.");
}

export function answerVideoUploads(sandbox: Router) {
  sandbox.onRaw(startVideoUpload, (call, adAccountId) => {
    allowed(call, adAccountId);
    const { store } = call;
    const size = whole(call, "file_size");
    const video = announceVideo(store, adAccountId, titleOf(call));
    const upload = {
      id: serialId("upload", store.nextSerial()),
      videoId: video.id,
      accountId: adAccountId,
      size,
    };
    store.data.uploads.set(upload.id, upload);
    store.media.put(fileOf(video.id), new Uint8Array());
    return json({ upload_session_id: upload.id, video_id: video.id, ...nextChunk(call, upload) });
  });

  // A chunk that arrives twice changes nothing: the answer names the next one, as it did the first time.
  sandbox.onRaw(transferVideoChunk, (call, adAccountId) => {
    const upload = uploadOf(call, adAccountId);
    const bytes = chunkOf(call);
    const at = arrived(call, upload);
    const start = whole(call, "start_offset");
    if (start + bytes.length <= at) return json(nextChunk(call, upload));
    if (start !== at || at + bytes.length > upload.size) {
      throw videoError(6001, `There was a problem uploading your video file: byte ${at} comes next.`);
    }
    call.store.media.append(fileOf(upload.videoId), bytes);
    return json(nextChunk(call, upload));
  });

  sandbox.onRaw(finishVideoUpload, (call, adAccountId) => {
    const upload = uploadOf(call, adAccountId);
    const { store } = call;
    const video = store.data.videos.get(upload.videoId);
    if (!video || arrived(call, upload) !== upload.size) {
      throw videoError(6000, "There was a problem uploading your video file: bytes are missing.");
    }
    store.data.uploads.delete(upload.id);
    video.title = titleOf(call) || video.title;
    processVideo(store, video);
    return success;
  });

  sandbox.onRaw(cancelVideoUpload, (call, adAccountId) => {
    const upload = uploadOf(call, adAccountId);
    call.store.data.uploads.delete(upload.id);
    dropVideo(call.store, upload.videoId);
    return success;
  });
}
