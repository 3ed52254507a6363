import { Fragment } from "react";
import { diffWords } from "@/lib/drafts/diff-words";

/** What came is underlined, what went is struck, so that neither is told by its colour alone. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  return (
    <p dir="auto" className="max-h-60 overflow-y-auto break-words whitespace-pre-wrap text-ink">
      {diffWords(before, after).map(({ kind, text }, index) => {
        if (kind === "added") {
          return (
            <ins key={index} className="bg-ok-tint text-ok-text underline">
              {text}
            </ins>
          );
        }
        if (kind === "removed") {
          return (
            <del key={index} className="bg-bad-tint text-bad-text line-through">
              {text}
            </del>
          );
        }
        return <Fragment key={index}>{text}</Fragment>;
      })}
    </p>
  );
}
