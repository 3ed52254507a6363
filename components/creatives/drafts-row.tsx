"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { DraftCell } from "./draft-cell";
import { columnsOf } from "./drafts-columns";
import { useDraftsState } from "./drafts-state";
import { useDraftsQuery } from "./use-drafts-query";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import { Td, Tr } from "@/components/ui/table";
import type { DraftLine } from "@/lib/drafts/draft-lines";

type Props = {
  line: DraftLine;
  selected: boolean;
  /** The one row whose parts Tab reaches. */
  current: boolean;
  /** What makes the row one of a list that arrows walk through. */
  keys: ComponentProps<"tr">;
  onToggle: () => void;
};

const phoneRow =
  "max-md:grid max-md:grid-cols-[40px_minmax(0,1fr)_auto_auto] max-md:items-center max-md:gap-y-1 max-md:border-b max-md:border-line max-md:py-2.5 max-md:pe-3 max-md:data-selected:bg-accent-tint";
const phoneCell = "max-md:h-auto max-md:w-auto max-md:border-0 max-md:bg-transparent! max-md:px-0";

export function DraftsRow({ line, selected, current, keys, onToggle }: Props) {
  const t = useTranslations("drafts");
  const { canEdit } = useDraftsState();
  const { query } = useDraftsQuery();
  return (
    <Tr
      {...keys}
      role="row"
      selected={selected}
      aria-selected={selected}
      className={cn("relative", phoneRow)}
    >
      {canEdit && (
        <Td
          role="cell"
          className={cn("w-[46px] max-md:row-span-2 max-md:self-start max-md:ps-3!", phoneCell)}
        >
          <span className="relative z-[1]">
            <Checkbox
              aria-label={t("bulk.select", { name: line.name || t("unnamed") })}
              checked={selected}
              onChange={onToggle}
              tabIndex={current ? 0 : -1}
            />
          </span>
        </Td>
      )}
      {columnsOf(query.tab).map(({ id, end, className, phone }) => (
        <Td
          key={id}
          role="cell"
          end={end}
          className={cn(
            className,
            "h-row-tall overflow-hidden",
            id === "creative" && "overflow-visible",
            phoneCell,
            phone,
          )}
        >
          <DraftCell column={id} line={line} tabIndex={current ? 0 : -1} />
        </Td>
      ))}
    </Tr>
  );
}
