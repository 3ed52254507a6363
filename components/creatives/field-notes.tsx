"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CommentMark } from "@/components/comments/comment-mark";
import { TextLink } from "@/components/ui/text-link";
import { FixButton } from "./fix-button";
import { useStudio } from "./studio-context";
import { useProblemText } from "./use-problem-text";
import { fieldElementId, type FieldId } from "@/lib/creatives/fields";
import type { Severity } from "@/lib/creatives/rule";
import { sources } from "@/lib/creatives/sources";

type Notes = { error?: ReactNode; warning?: ReactNode; help?: ReactNode };

/**
 * What a field has under it: Meta's complaint first, then the first error, warning or note of ours; and beside its name
 * the way to what people say about it.
 */
export function useFieldNotes(field: FieldId): Notes & { id: string; mark: ReactNode } {
  const t = useTranslations("creatives");
  const { shown, blamed, blame } = useStudio();
  const text = useProblemText();
  const id = fieldElementId(field);

  function first(severity: Severity): ReactNode {
    const problem = shown.find((one) => one.field === field && one.severity === severity);
    if (!problem) return undefined;
    return (
      <>
        {text(problem)} {problem.fix && <FixButton {...problem} fix={problem.fix} />}{" "}
        {problem.source && severity !== "error" && (
          <TextLink external href={sources[problem.source]}>
            {t("sourceLink")}
          </TextLink>
        )}
      </>
    );
  }

  const complaint = blamed.includes(field) ? t("metaSays", { text: blame ?? "" }) : undefined;
  return {
    ...{ id, mark: <CommentMark field={field} /> },
    ...{ error: complaint ?? first("error"), warning: first("warning"), help: first("note") },
  };
}
