"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { DraftsBulkBar } from "./drafts-bulk-bar";
import { DraftsHead } from "./drafts-head";
import { DraftsRow } from "./drafts-row";
import { GroupHead } from "./group-head";
import { useDraftsState } from "./drafts-state";
import { useDraftsQuery } from "./use-drafts-query";
import { cn } from "@/components/ui/cn";
import { Table, TableScroll } from "@/components/ui/table";
import { useListKeys } from "@/components/ui/use-list-keys";
import { useSelection } from "@/components/ui/use-selection";
import type { DraftLine } from "@/lib/drafts/draft-lines";
import type { ListedGroup } from "@/lib/drafts/list-drafts";
import { filterKey } from "@/lib/drafts/search-params";

type Props = { groups: readonly ListedGroup[]; total: number };

const noColumns: Parameters<typeof useSelection<DraftLine>>[2] = [];

/** Drafts or templates; drafts grouped by what they wait for. On a phone each row stands in two lines. */
export function DraftsTable({ groups, total }: Props) {
  const t = useTranslations("drafts");
  const router = useRouter();
  const { workspace, canEdit } = useDraftsState();
  const { query, pending } = useDraftsQuery();
  const lines = groups.flatMap((group) => group.lines);
  const selection = useSelection(lines, filterKey(query), noColumns);
  const toggle = (id: string) => selection.table.getRow(id).toggleSelected(!selection.isSelected(id));
  const open = (id: string) => router.push(`/${workspace}/creatives/${id}`);
  const list = useListKeys(
    lines.map(({ id }) => id),
    { open, select: canEdit ? toggle : open },
  );

  return (
    <div
      className="@container relative flex min-h-0 min-w-0 flex-1 flex-col max-md:overflow-visible"
      aria-busy={pending}
    >
      <TableScroll
        label={t(query.tab === "templates" ? "tableTemplates" : "table")}
        className="flex-1 max-md:overflow-visible"
      >
        <Table role="table" className="table-fixed max-md:block">
          <DraftsHead selection={selection} />
          <tbody
            className={cn("transition-opacity duration-mid max-md:block", pending && "opacity-60 delay-150")}
          >
            {groups.map((group) => (
              <Fragment key={group.id}>
                {group.id !== "all" && group.lines.length > 0 && (
                  <GroupHead id={group.id} count={group.count} />
                )}
                {group.lines.map((line) => (
                  <DraftsRow
                    key={line.id}
                    line={line}
                    selected={selection.isSelected(line.id)}
                    current={list.current === line.id}
                    keys={list.keysOf(line.id)}
                    onToggle={() => toggle(line.id)}
                  />
                ))}
              </Fragment>
            ))}
          </tbody>
        </Table>
      </TableScroll>
      {canEdit && (selection.rows.length > 0 || selection.every) && (
        <DraftsBulkBar selection={selection} total={total} />
      )}
    </div>
  );
}
