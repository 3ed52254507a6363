"use client";

import { useFormatter, useTranslations } from "next-intl";
import { columnsOf } from "./drafts-columns";
import { useDraftsState } from "./drafts-state";
import { cn } from "@/components/ui/cn";
import type { DraftGroup } from "@/lib/drafts/draft-groups";

type Props = { id: Exclude<DraftGroup, "all">; count: number };

const cell = "h-8 border-b border-line bg-sunken";

/**
 * `count` is of all pages, not of this one. The cells behind the words are there and empty: one that spanned columns
 * which are not shown would bring them back.
 */
export function GroupHead({ id, count }: Props) {
  const t = useTranslations("drafts.groups");
  const format = useFormatter();
  const { canEdit } = useDraftsState();
  const [, ...others] = columnsOf("drafts");
  return (
    <tr role="row" className="max-md:block">
      <th
        role="rowheader"
        colSpan={canEdit ? 2 : 1}
        scope="rowgroup"
        className={cn(
          cell,
          "px-5 text-start font-semibold whitespace-nowrap max-md:flex max-md:h-10 max-md:items-center max-md:px-4",
        )}
      >
        {t(`${id}.title`)}{" "}
        <span className="ms-1 font-normal text-ink-3 tabular-nums">{format.number(count)}</span>
        {id !== "work" && (
          <span className="ms-2 font-normal text-ink-3 max-md:hidden">{t(`${id}.says`)}</span>
        )}
      </th>
      {others.map(({ id: column, className }) => (
        <td key={column} role="cell" className={cn(className, cell, "max-md:hidden")} />
      ))}
    </tr>
  );
}
