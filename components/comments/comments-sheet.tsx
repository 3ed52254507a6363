"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Sheet } from "@/components/ui/sheet";
import { CommentThread } from "./comment-thread";
import { NewComment } from "./new-comment";
import { ResolvedThread } from "./resolved-thread";
import { useAnchorName } from "./use-anchor-name";
import type { CommentsPlace } from "./use-comments";
import { useTalk } from "./use-talk";
import { fieldOfAnchor } from "@/lib/comments/anchor";
import { quotedIn, shortQuote } from "@/lib/comments/quote-of";
import type { ThreadView } from "@/lib/comments/schema";
import type { FieldId } from "@/lib/creatives/fields";
import type { Creative } from "@/lib/creatives/schema";
import type { DraftId } from "@/lib/ids";

type Props = {
  workspace: string;
  draftId: DraftId;
  me: string;
  creative: Creative;
  threads: readonly ThreadView[];
  place: CommentsPlace;
  flush: () => Promise<boolean>;
  reload: () => Promise<void>;
  /** Null where there is no form to go to. */
  onGoTo: ((field: FieldId) => void) | null;
  onClose: () => void;
};

/** Whether a field that held words holds others by now. */
function isPast(creative: Creative, { field, quote }: ThreadView) {
  const quoted = field !== null && quote !== null ? quotedIn(creative, field) : null;
  return quoted !== null && "text" in quoted && shortQuote(quoted.text) !== quote;
}

/** All that is said of the draft: what is open, then what is settled, and where to say more. */
export function CommentsSheet(props: Props) {
  const { creative, threads, place, onGoTo, onClose } = props;
  const t = useTranslations("comments");
  const talk = useTalk(props);
  const nameOf = useAnchorName(creative);
  const told = useRef(new Set<string>());
  const { see } = talk;

  useEffect(() => {
    const news = threads
      .flatMap(({ comments }) => comments)
      .filter(({ id, isNews }) => isNews && !told.current.has(id))
      .map(({ id }) => id);
    if (news.length === 0) return;
    for (const id of news) told.current.add(id);
    // The marks stay while one reads; what is told elsewhere ends now.
    void see(news);
  }, [threads, see]);

  const propsOf = (thread: ThreadView) => {
    const field = thread.field === null ? null : fieldOfAnchor(creative, thread.field);
    const goTo = field && onGoTo ? () => (onClose(), onGoTo(field)) : null;
    return {
      ...{ thread, talk, onGoTo: goTo, about: nameOf(thread.field) },
      ...{ isPast: isPast(creative, thread), isWanted: thread.id === place.thread },
    };
  };
  const open = threads.filter(({ isResolved }) => !isResolved);
  const resolved = threads.filter(({ isResolved }) => isResolved);

  return (
    <Sheet
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t("title")}
      footer={<NewComment creative={creative} talk={talk} place={place} />}
    >
      {open.length === 0 && (
        <p className="p-4 text-ink-2">{t(resolved.length > 0 ? "allResolved" : "none")}</p>
      )}
      {open.length > 0 && (
        <ol aria-label={t("open")}>
          {open.map((thread) => (
            <CommentThread key={thread.id} {...propsOf(thread)} />
          ))}
        </ol>
      )}
      {resolved.length > 0 && (
        <>
          <h3 className="px-4 pt-4 pb-1.5 text-sm text-ink-3">{t("settled")}</h3>
          <ol aria-label={t("settled")} className="border-t border-line">
            {resolved.map((thread) => (
              <ResolvedThread key={thread.id} {...propsOf(thread)} />
            ))}
          </ol>
        </>
      )}
    </Sheet>
  );
}
