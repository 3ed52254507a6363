"use client";

import { MessageSquare } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useStudio } from "@/components/creatives/studio-context";
import { useFieldName } from "@/components/creatives/use-field-name";
import { useThreads } from "./discussion-context";
import { anchorOf, fieldOfAnchor } from "@/lib/comments/anchor";
import { sectionOf, type FieldId, type Section } from "@/lib/creatives/fields";

type Props = { label: (count: number) => string; holds: (anchor: string) => boolean };

/** How many open threads there are on something, and the way to the first. */
function Mark({ label, holds }: Props) {
  const format = useFormatter();
  const { threads, openThread } = useThreads();
  const here = threads.filter(({ field, isResolved }) => !isResolved && field !== null && holds(field));
  const [first] = here;
  if (!first) return null;
  return (
    <button
      type="button"
      aria-label={label(here.length)}
      onClick={() => openThread(first.id)}
      className="target inline-flex shrink-0 items-center gap-1 self-center rounded-xs text-sm text-accent-text tabular-nums"
    >
      <MessageSquare size={14} />
      {format.number(here.length)}
    </button>
  );
}

export function CommentMark({ field }: { field: FieldId }) {
  const t = useTranslations("comments");
  const { creative } = useStudio();
  const nameOf = useFieldName(creative.format);
  const anchor = anchorOf(creative, field);
  return (
    <Mark label={(count) => t("mark", { count, field: nameOf(field) })} holds={(held) => held === anchor} />
  );
}

/** Of a section that is folded, where the marks of its fields cannot be seen. */
export function SectionMark({ section }: { section: Section }) {
  const t = useTranslations("comments");
  const sections = useTranslations("creatives.sections");
  const { creative } = useStudio();
  return (
    <Mark
      label={(count) => t("mark", { count, field: sections(section) })}
      holds={(anchor) => {
        const field = fieldOfAnchor(creative, anchor);
        return field !== null && sectionOf(field) === section;
      }}
    />
  );
}
