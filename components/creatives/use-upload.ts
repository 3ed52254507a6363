"use client";

import { useCallback, useSyncExternalStore } from "react";
import { useStudio } from "./studio-context";
import type { UploadState } from "./uploads";

const idle: UploadState = { at: "idle" };
const onServer = () => idle;

/** What is on its way into one place of the creative. */
export function useUpload(place: string): UploadState {
  const { uploads } = useStudio();
  return useSyncExternalStore(
    uploads.subscribe,
    useCallback(() => uploads.stateOf(place), [uploads, place]),
    onServer,
  );
}
