"use client";

import { useMutation } from "@tanstack/react-query";
import { Check, CornerDownRight, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { LinkLike } from "@/components/ui/link-like";
import { Tag } from "@/components/ui/tag";
import { CommentBox } from "./comment-box";
import { CommentEntry } from "./comment-entry";
import type { Talk } from "./use-talk";
import type { ThreadView } from "@/lib/comments/schema";

type Props = {
  thread: ThreadView;
  talk: Talk;
  /** What it is about, in the words of the form. */
  about: string;
  /** Whether the field holds something else by now. */
  isPast: boolean;
  isWanted: boolean;
  /** Null where the form does not show the field. */
  onGoTo: (() => void) | null;
};

/** One thread: what it is about and what that held, then the comments. */
export function CommentThread({ thread, talk, about, isPast, isWanted, onGoTo }: Props) {
  const t = useTranslations("comments");
  const [replying, setReplying] = useState(false);
  const headId = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const settle = useMutation({ mutationFn: () => talk.settle(thread.id, !thread.isResolved) });

  useEffect(() => {
    if (!isWanted) return;
    head.current?.scrollIntoView({ block: "start" });
    head.current?.focus();
  }, [isWanted]);

  return (
    <li className={cn("border-b border-line", isWanted && "held")} aria-labelledby={headId}>
      <div className="grid gap-2.5 px-4 py-3">
        <div className="flex items-center gap-2">
          <h3
            id={headId}
            ref={head}
            tabIndex={-1}
            className="min-w-0 flex-1 scroll-mt-3 truncate text-sm text-ink-2 outline-none"
          >
            {onGoTo ? <LinkLike onClick={onGoTo}>{about}</LinkLike> : about}
          </h3>
          {isPast && <Tag>{t("past")}</Tag>}
          {thread.maySettle && (
            <Button
              size="sm"
              variant="ghost"
              icon={thread.isResolved ? <RotateCcw size={14} /> : <Check size={14} />}
              pending={settle.isPending}
              onClick={() => settle.mutate()}
            >
              {t(thread.isResolved ? "reopen" : "resolve")}
            </Button>
          )}
        </div>
        {thread.quote !== null && (
          <blockquote className="line-clamp-3 border-s border-line-strong ps-2.5 text-ink-2" dir="auto">
            {thread.quote}
          </blockquote>
        )}
        {settle.data?.ok === false && <Refusal declined={settle.data} />}
        {thread.comments.map((comment) => (
          <CommentEntry key={comment.id} comment={comment} talk={talk} />
        ))}
        {replying ? (
          <CommentBox
            label={t("replyLabel")}
            submit={t("replySend")}
            people={talk.people}
            onSend={(text) => talk.reply(thread.id, text)}
            onSent={() => setReplying(false)}
            onCancel={() => setReplying(false)}
            autoFocus
          />
        ) : (
          <Button
            size="sm"
            variant="ghost"
            className="justify-self-start"
            icon={<CornerDownRight size={14} />}
            onClick={() => setReplying(true)}
          >
            {t("reply")}
          </Button>
        )}
      </div>
    </li>
  );
}
