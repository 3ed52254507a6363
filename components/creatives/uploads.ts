import type { NotStored } from "@/components/media/upload-answer";
import { uploadFile } from "@/components/media/upload-file";
import type { MediaView } from "@/lib/media/schema";

export type UploadState =
  | { at: "idle" }
  | { at: "sending"; name: string; share: number }
  | { at: "refused"; name: string; file: File; answer: NotStored };

const idle: UploadState = { at: "idle" };

/**
 * What is on its way into each place of a creative. Kept beside the form and not in it: whoever folds a section or opens
 * another card meanwhile gets the file all the same. One at a time for each place; a second takes the place of the first.
 */
export function createUploads(workspace: string) {
  const states = new Map<string, UploadState>();
  const sendings = new Map<string, ReturnType<typeof uploadFile>>();
  const listeners = new Set<() => void>();

  function put(place: string, state: UploadState) {
    states.set(place, state);
    for (const listener of listeners) listener();
  }

  async function start(place: string, file: File, onStored: (media: MediaView) => void) {
    sendings.get(place)?.cancel();
    const { name } = file;
    const sending = uploadFile(workspace, file, (share) => {
      if (sendings.get(place) === sending) put(place, { at: "sending", name, share });
    });
    sendings.set(place, sending);
    put(place, { at: "sending", name, share: 0 });
    const answer = await sending.result;
    if (sendings.get(place) !== sending) return;
    if (answer.ok) onStored(answer.media);
    const wasCancelled = answer.ok === null && answer.why === "cancelled";
    put(place, answer.ok || wasCancelled ? idle : { at: "refused", name, file, answer });
  }

  return {
    start,
    stateOf: (place: string) => states.get(place) ?? idle,
    cancel: (place: string) => sendings.get(place)?.cancel(),
    cancelAll: () => sendings.forEach(({ cancel }) => cancel()),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
export type Uploads = ReturnType<typeof createUploads>;
