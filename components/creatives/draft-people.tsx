"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import type { DraftLine } from "@/lib/drafts/draft-lines";

type Props = { line: Pick<DraftLine, "people" | "askedBy" | "openComments"> };

/** Who made it and who edited it last, and what somebody wants of the person who looks. */
export function DraftPeople({ line: { people, askedBy, openComments } }: Props) {
  const t = useTranslations("drafts.people");
  const drafts = useTranslations("drafts");
  const format = useFormatter();
  const names = people.map(({ name }) => name ?? drafts("conflict.somebody"));
  const hint = askedBy
    ? t("askedBy", { name: askedBy })
    : openComments > 0
      ? t("comments", { count: openComments })
      : null;
  return (
    <span className="flex min-w-0 items-center gap-2" title={format.list(names)}>
      <span className="flex -space-x-1.5">
        {people.map(({ id, image }, index) => (
          <Avatar key={id} kind="person" name={names[index] ?? ""} src={image} size={20} />
        ))}
      </span>
      <span className="sr-only">{format.list(names)}</span>
      {hint && <bdi className="min-w-0 truncate text-sm text-ink-3">{hint}</bdi>}
    </span>
  );
}
