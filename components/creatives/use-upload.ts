"use client";

import { useEffect, useRef, useState } from "react";
import type { NotStored } from "@/components/media/upload-answer";
import { uploadFile } from "@/components/media/upload-file";
import type { MediaView } from "@/lib/media/schema";

export type UploadState =
  | { at: "idle" }
  | { at: "sending"; name: string; share: number }
  | { at: "refused"; name: string; file: File; answer: NotStored };

/** One file at a time; a second one takes the place of the first. */
export function useUpload(workspace: string, onStored: (media: MediaView) => void) {
  const [state, setState] = useState<UploadState>({ at: "idle" });
  const cancel = useRef<() => void>(() => {});
  const turn = useRef(0);

  // An upload takes its time; what it is put into may have changed until it ends.
  const latest = useRef(onStored);
  useEffect(() => {
    latest.current = onStored;
  });
  useEffect(() => () => cancel.current(), []);

  async function upload(file: File) {
    cancel.current();
    const mine = (turn.current += 1);
    const { name } = file;
    setState({ at: "sending", name, share: 0 });
    const sending = uploadFile(workspace, file, (share) => {
      if (mine === turn.current) setState({ at: "sending", name, share });
    });
    cancel.current = sending.cancel;
    const answer = await sending.result;
    if (mine !== turn.current) return;
    if (answer.ok) latest.current(answer.media);
    const wasCancelled = answer.ok === null && answer.why === "cancelled";
    setState(answer.ok || wasCancelled ? { at: "idle" } : { at: "refused", name, file, answer });
  }

  return { state, upload, cancel: () => cancel.current() };
}
