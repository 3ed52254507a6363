"use client";

import { useCallback, useEffect, useRef, useState, type SetStateAction } from "react";
import { sendDraft } from "./send-draft";
import type { StudioProps } from "./studio-props";
import type { Creative } from "@/lib/creatives/schema";
import { createAutosave } from "@/lib/drafts/autosave";
import type { Autosave, SaveState } from "@/lib/drafts/autosave-contract";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import type { DraftView } from "@/lib/drafts/schema";

type Props = Pick<StudioProps, "workspace" | "person" | "canEdit" | "draftId" | "draft" | "blank">;

const later = (ms: number, act: () => void) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

const before = (draft: Props["draft"]): SaveState =>
  draft ? { at: "saved", version: draft.version, savedAt: draft.savedAt } : { at: "new" };

/** The creative as it stands here, saved while it changes. What an earlier visit left on this device is taken up again. */
export function useDraft({ workspace, person, canEdit, draftId, draft, blank }: Props) {
  const [creative, setShown] = useState(draft?.value ?? blank);
  // Two uploads may end before the first of them is drawn.
  const latest = useRef(creative);
  const [save, setSave] = useState<SaveState>(before(draft));
  const autosave = useRef<Autosave | null>(null);
  const [start] = useState({ draft, blank });
  const version = useRef(draft?.version ?? 0);
  const [isBegun, setBegun] = useState(draft !== null);
  const setCreative = useCallback((next: Creative) => {
    latest.current = next;
    setShown(next);
  }, []);

  useEffect(() => {
    if (!canEdit) return;
    const stored = keptDrafts(workspace, person, window.localStorage);
    const kept = stored.read(draftId);
    const made = createAutosave({
      ...{ draftId, kept, later, blank: start.blank, saved: start.draft },
      send: (baseVersion, value) => sendDraft(workspace, draftId, baseVersion, value),
      keep: stored.write,
      forget: () => stored.forget(draftId),
      onState: (state) => {
        if (state.at === "saved") {
          version.current = state.version;
          setBegun(true);
        }
        setSave(state);
      },
      onValue: setCreative,
      now: () => new Date(),
    });
    autosave.current = made;
    const flush = () => void made.flush();
    const flushHidden = () => document.visibilityState === "hidden" && flush();
    window.addEventListener("online", flush);
    document.addEventListener("visibilitychange", flushHidden);
    return () => {
      window.removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", flushHidden);
      made.stop();
    };
  }, [workspace, person, canEdit, draftId, start, setCreative]);

  const change = useCallback(
    (next: SetStateAction<Creative>) => {
      const value = typeof next === "function" ? next(latest.current) : next;
      setCreative(value);
      autosave.current?.change(value);
    },
    [setCreative],
  );
  const flush = useCallback(async () => (await autosave.current?.flush()) ?? false, []);
  const resolve = useCallback((keepMine: ReadonlySet<string>) => autosave.current?.resolve(keepMine), []);

  const take = useCallback((current: DraftView) => autosave.current?.take(current), []);

  return {
    take,
    ...{ creative, change, save, flush, resolve, version: () => version.current },
    /** Known to the server under this id; null until the first save went through. */
    savedId: isBegun ? draftId : null,
  };
}
