import { fileNameHeader, mediaLimits, megabytes, UploadAnswer } from "@/lib/media/schema";

export type UploadResult = UploadAnswer | { ok: null; why: "unreachable" | "not_allowed" | "cancelled" };

const refuse = (code: "empty" | "too_big", params: Record<string, number> = {}): UploadResult => ({
  ok: false,
  refusal: { code, params },
});

function read(request: XMLHttpRequest): UploadResult {
  if (request.status === 401 || request.status === 403) return { ok: null, why: "not_allowed" };
  const answer = UploadAnswer.safeParse(request.response);
  return answer.success ? answer.data : { ok: null, why: "unreachable" };
}

/**
 * Sends one file as the body of one request. `fetch` cannot say how much of a body has gone out, so this is the older
 * way. `onProgress` gets the share that did.
 */
export function uploadFile(workspace: string, file: File, onProgress: (share: number) => void) {
  const request = new XMLHttpRequest();
  const result = new Promise<UploadResult>((resolve) => {
    if (file.size === 0) return resolve(refuse("empty"));
    if (file.size > mediaLimits.bytes)
      return resolve(refuse("too_big", { limit: megabytes(mediaLimits.bytes) }));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(read(request));
    request.onerror = () => resolve({ ok: null, why: "unreachable" });
    request.onabort = () => resolve({ ok: null, why: "cancelled" });
    request.responseType = "json";
    request.open("POST", `/api/${workspace}/media`);
    request.setRequestHeader(fileNameHeader, encodeURIComponent(file.name));
    request.setRequestHeader("content-type", "application/octet-stream");
    request.send(file);
  });
  return { result, cancel: () => request.abort() };
}
