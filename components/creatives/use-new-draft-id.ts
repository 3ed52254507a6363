"use client";

import { useState } from "react";
import { randomDraftId } from "./random-uuid";
import { DraftId } from "@/lib/ids";

const key = (workspace: string) => `heddle:new-draft:${workspace}`;

function attempt<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}

function begin(workspace: string, wanted: string | null) {
  const stored = attempt(() => window.sessionStorage.getItem(key(workspace)));
  const known = DraftId.safeParse(wanted ?? stored);
  const id = known.success ? known.data : randomDraftId();
  attempt(() => window.sessionStorage.setItem(key(workspace), id));
  return id;
}

/**
 * The id of the draft begun in this tab. It stays through a reload until the first save went through, so that what was
 * typed before is found again; `wanted` opens one that another tab left behind. Null on the server.
 */
export function useNewDraftId(workspace: string, isNew: boolean, wanted: string | null) {
  const [id] = useState(() => (isNew && typeof window !== "undefined" ? begin(workspace, wanted) : null));
  return id;
}

export const forgetNewDraftId = (workspace: string) =>
  void attempt(() => window.sessionStorage.removeItem(key(workspace)));
