import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { splitMentions } from "@/lib/comments/mentions";
import type { CommentView } from "@/lib/comments/schema";

/** The words, with everybody named in them as they are called now. */
export function CommentText({ text, mentions, me }: Pick<CommentView, "text" | "mentions"> & { me: string }) {
  const t = useTranslations("comments");
  return (
    <p dir="auto" className="break-words whitespace-pre-wrap">
      {splitMentions(text).map((part, index) => {
        if (typeof part === "string") return <Fragment key={index}>{part}</Fragment>;
        const named = mentions.find(({ id }) => id === part.mention);
        return (
          <bdi key={index} className="font-medium text-accent-text">
            {`@${named?.name ?? t(part.mention === me ? "you" : "somebody")}`}
          </bdi>
        );
      })}
    </p>
  );
}
