"use client";

import { useEffect, useRef, useState } from "react";
import { askAddress } from "./ask-upload";
import type { NotStored, UploadResult } from "./upload-answer";
import { uploadFile } from "./upload-file";
import type { MediaView } from "@/lib/media/schema";

export type UploadLine = {
  key: number;
  name: string;
  /** Null for one the server fetches: how far it is cannot be told. */
  share: number | null;
  /** Null while it is under way, or waits its turn. */
  result: { ok: true; media: MediaView; known: boolean } | NotStored | null;
};

type Work = (onProgress: (share: number) => void) => { result: Promise<UploadResult>; cancel: () => void };

const atOnce = 2;

/** Several files at once, two of them in the air. `onStored` is told of each that the library has then. */
export function useUploads(workspace: string, onStored: (media: MediaView) => void) {
  const [lines, setLines] = useState<UploadLine[]>([]);
  const next = useRef(0);
  const cancels = useRef(new Map<number, () => void>());
  const works = useRef(new Map<number, Work>());
  const waiting = useRef<number[]>([]);
  const running = useRef(0);

  useEffect(() => {
    const open = cancels.current;
    return () => open.forEach((cancel) => cancel());
  }, []);

  const change = (key: number, to: Partial<UploadLine>) =>
    setLines((before) => before.map((line) => (line.key === key ? { ...line, ...to } : line)));
  const drop = (key: number) => setLines((before) => before.filter((line) => line.key !== key));

  async function run(key: number) {
    const work = works.current.get(key);
    if (!work) return;
    running.current += 1;
    const { result, cancel } = work((share) => change(key, { share }));
    cancels.current.set(key, cancel);
    const answer = await result;
    cancels.current.delete(key);
    running.current -= 1;
    if (answer.ok === null && answer.why === "cancelled") drop(key);
    else change(key, { result: answer });
    if (answer.ok) onStored(answer.media);
    advance();
  }

  function advance() {
    while (running.current < atOnce) {
      const key = waiting.current.shift();
      if (key === undefined) return;
      void run(key);
    }
  }

  function add(name: string, share: number | null, work: Work) {
    const key = (next.current += 1);
    works.current.set(key, work);
    setLines((before) => [...before, { key, name, share, result: null }]);
    waiting.current.push(key);
    advance();
  }

  return {
    lines,
    addFiles: (files: Iterable<File>) => {
      for (const file of files) add(file.name, 0, (tell) => uploadFile(workspace, file, tell));
    },
    addAddress: (address: string) => add(address, null, () => fetched(workspace, address)),
    again: (key: number) => {
      change(key, { result: null });
      waiting.current.push(key);
      advance();
    },
    cancel: (key: number) => {
      waiting.current = waiting.current.filter((one) => one !== key);
      const cancel = cancels.current.get(key);
      if (cancel) cancel();
      else drop(key);
    },
    drop,
  };
}
export type Uploads = ReturnType<typeof useUploads>;

function fetched(workspace: string, address: string) {
  const controller = new AbortController();
  const result = askAddress(workspace, address, controller.signal);
  return { result, cancel: () => controller.abort() };
}
