import type { UploadResult } from "./upload-answer";
import { UploadAnswer } from "@/lib/media/uploads/schema";

const pauseMs = 500;
const tries = 240;

const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs));

async function post(url: string, body: object, signal: AbortSignal): Promise<UploadResult | "later"> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal,
  }).catch(() => null);
  if (signal.aborted) return { ok: null, why: "cancelled" };
  if (!response || response.status >= 500) return "later";
  if (response.status === 401 || response.status === 403) return { ok: null, why: "not_allowed" };
  const answer = UploadAnswer.safeParse(await response.json().catch(() => null)).data;
  if (!answer) return { ok: null, why: "unreachable" };
  if (answer.state === "judging") return "later";
  return answer.state === "stored"
    ? { ok: true, media: answer.media, known: answer.known }
    : { ok: false, refusal: answer.refusal };
}

/** Asks what became of a file until there is an answer, over a connection that comes and goes; two minutes at most. */
export async function askUpload(url: string, body: object, signal: AbortSignal): Promise<UploadResult> {
  for (let turn = 0; turn < tries; turn += 1) {
    const answer = await post(url, body, signal);
    if (answer !== "later") return answer;
    await pause();
  }
  return { ok: null, why: "unreachable" };
}

/** The server fetches it; asked once, since a second request would fetch it a second time. */
export async function askAddress(workspace: string, address: string, signal: AbortSignal) {
  const answer = await post(`/api/${workspace}/media/from-address`, { address }, signal);
  return answer === "later" ? ({ ok: null, why: "unreachable" } as const) : answer;
}
