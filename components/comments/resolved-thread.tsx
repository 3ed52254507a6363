"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { CommentThread } from "./comment-thread";
import { splitMentions } from "@/lib/comments/mentions";

/** A settled thread is one line, until it is looked at. */
export function ResolvedThread(props: ComponentProps<typeof CommentThread>) {
  const { thread, about, isWanted } = props;
  const t = useTranslations("comments");
  const [isOpen, setOpen] = useState(isWanted);
  const [first] = thread.comments;
  const words = splitMentions(first?.text ?? "")
    .map((part) => (typeof part === "string" ? part : "@…"))
    .join("");
  return (
    <>
      <li className="border-b border-line">
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-row w-full items-center gap-2 px-4 text-start text-ink-2 hover:bg-hover"
        >
          <ChevronRight
            size={16}
            className={cn("shrink-0 text-ink-3 transition-transform duration-fast", isOpen && "rotate-90")}
          />
          <span className="min-w-0 flex-1 truncate">
            {about} · <bdi>{first?.isDeleted ? t("deleted") : words}</bdi>
          </span>
          <span className="shrink-0 text-sm text-ink-3">
            {t("resolvedBy", { name: thread.resolvedBy?.name ?? t("somebody") })}
          </span>
        </button>
      </li>
      {isOpen && <CommentThread {...props} />}
    </>
  );
}
