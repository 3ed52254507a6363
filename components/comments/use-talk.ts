"use client";

import { useMemo, useRef } from "react";
import { usePeople } from "./use-people";
import { randomUuid } from "@/components/creatives/random-uuid";
import {
  deleteCommentAction,
  editCommentAction,
  replyToCommentAction,
  seeMentionsAction,
  settleThreadAction,
  writeCommentAction,
} from "@/lib/comments/actions";
import type { DraftId } from "@/lib/ids";

type Options = {
  workspace: string;
  draftId: DraftId;
  me: string;
  /** Saves what is typed in the form, so that a comment quotes what stands there. */
  flush: () => Promise<boolean>;
  reload: () => Promise<void>;
};

/** All that can be said and done about comments of one draft. A repeat of the same text goes out under the same id. */
export function useTalk({ workspace, draftId, me, flush, reload }: Options) {
  const people = usePeople(workspace);
  const ids = useRef(new Map<string, string>());
  return useMemo(() => {
    const of = { workspace, draftId };
    const idFor = (said: string) => {
      const id = ids.current.get(said) ?? randomUuid();
      ids.current.set(said, id);
      return id;
    };
    async function done<Answer extends { ok: boolean }>(answer: Answer, said?: string) {
      if (answer.ok && said !== undefined) ids.current.delete(said);
      if (answer.ok) await reload();
      return answer;
    }
    return {
      ...{ me, people },
      write: async (field: string | null, text: string) => {
        await flush();
        const said = `${field} ${text}`;
        return done(await writeCommentAction({ ...of, commentId: idFor(said), field, text }), said);
      },
      reply: async (threadId: string, text: string) => {
        const said = `${threadId} ${text}`;
        return done(await replyToCommentAction({ ...of, commentId: idFor(said), threadId, text }), said);
      },
      edit: async (commentId: string, text: string) =>
        done(await editCommentAction({ ...of, commentId, text })),
      remove: async (commentId: string) => done(await deleteCommentAction({ ...of, commentId })),
      settle: async (commentId: string, resolved: boolean) =>
        done(await settleThreadAction({ ...of, commentId, resolved })),
      see: async (commentIds: string[]) => done(await seeMentionsAction({ ...of, commentIds })),
    };
  }, [workspace, draftId, me, people, flush, reload]);
}
export type Talk = ReturnType<typeof useTalk>;
