"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useMemo, useRef, useState, type FocusEvent } from "react";
import type { DiscussionValue } from "./discussion-context";
import { anchorOf } from "@/lib/comments/anchor";
import type { ThreadView } from "@/lib/comments/schema";
import { isField, type FieldId } from "@/lib/creatives/fields";
import type { Creative } from "@/lib/creatives/schema";

/** Where the comments are opened: at a thread, or to say something of the field one was in. */
export type CommentsPlace = {
  thread: string | null;
  about: string | null;
  /** What was typed and not sent outlives the sheet, so that closing it loses nothing. */
  unsent: () => string;
  keep: (text: string) => void;
};

const controlId = /^creative-(.+)$/;

function fieldOfElement(element: Element): FieldId | null {
  const [, name = ""] = controlId.exec(element.closest("[id^=creative-]")?.id ?? "") ?? [];
  return isField(name) ? name : null;
}

type Options = { creative: Creative; threads: readonly ThreadView[]; open: () => void };

/** Which comments are looked at. An address with `?comment=` begins at that thread. */
export function useComments({ creative, threads, open }: Options) {
  const wanted = useSearchParams().get("comment");
  const path = usePathname();
  const [thread, setThread] = useState(wanted);
  const [about, setAbout] = useState<string | null>(null);
  const lastField = useRef<FieldId | null>(null);
  const kept = useRef("");
  const unsent = useCallback(() => kept.current, []);
  const keep = useCallback((text: string) => void (kept.current = text), []);

  const openThread = useCallback(
    (threadId: string) => {
      setThread(threadId);
      open();
    },
    [open],
  );
  const openAll = () => {
    setThread(null);
    setAbout(lastField.current && anchorOf(creative, lastField.current));
    open();
  };
  /** For the form: notes the field somebody is in. */
  const onFocusCapture = useCallback((event: FocusEvent) => {
    lastField.current = fieldOfElement(event.target) ?? lastField.current;
  }, []);
  const leave = () => {
    setThread(null);
    if (wanted !== null) window.history.replaceState(null, "", path);
  };
  const value: DiscussionValue = useMemo(() => ({ threads, openThread }), [threads, openThread]);
  const place: CommentsPlace = { thread, about, unsent, keep };
  return { value, place, openAll, onFocusCapture, leave, isWanted: wanted !== null };
}
