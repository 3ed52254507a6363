"use client";

import { useMutation } from "@tanstack/react-query";
import { CheckCheck, CopyPlus, Download, Ellipsis, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter, useSearchParams } from "next/navigation";
import { useDraftsState } from "./drafts-state";
import { usePress } from "./use-press";
import { useDeletion, type WhichDrafts } from "./use-deletion";
import { ExportLink } from "@/components/ui/export-link";
import { Refusal } from "@/components/reasons/refusal";
import { BulkBar } from "@/components/ui/bulk-bar";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { Note } from "@/components/ui/note";
import { useToast } from "@/components/ui/toast";
import type { Selection } from "@/components/ui/use-selection";
import { copyDraftsAction } from "@/lib/drafts/actions";
import type { DraftLine } from "@/lib/drafts/draft-lines";
import { exportPath, loadDraftsQuery } from "@/lib/drafts/search-params";
import { DraftId } from "@/lib/ids";

type Props = { selection: Selection<DraftLine>; total: number };

/** What can be done with the selected drafts, or with all that the filter matches. */
export function DraftsBulkBar({ selection, total }: Props) {
  const { rows, every, clear, selectEvery } = selection;
  const t = useTranslations("drafts");
  const { workspace } = useDraftsState();
  const router = useRouter();
  const toast = useToast();
  const search = useSearchParams().toString();
  const ids = rows.map(({ id }) => DraftId.parse(id));
  const which: WhichDrafts = every ? { search } : { draftIds: ids };
  const deletion = useDeletion(workspace);
  const remove = useMutation({
    mutationFn: () => deletion(which),
    onSuccess: (answer) => answer.ok && clear(),
  });
  const copying = usePress();
  const copy = useMutation({
    mutationFn: () => copying(which, (press) => copyDraftsAction({ workspace, ...which, press })),
    onSuccess: (answer) => {
      if (!answer.ok) return;
      toast({ text: t("duplicatedMany", { count: answer.made }) });
      clear();
      router.refresh();
    },
  });
  const exportHref = exportPath(workspace, loadDraftsQuery(new URLSearchParams(search)), every ? [] : ids);
  const selectAll =
    !every && total > ids.length
      ? { label: t("bulk.selectAll", { count: total }), onSelect: selectEvery }
      : undefined;
  const refused = [remove.data, copy.data].find((answer) => answer?.ok === false);
  const pending = remove.isPending || copy.isPending;

  return (
    <BulkBar
      label={t("bulk.label")}
      selected={every ? t("bulk.allSelected", { count: total }) : t("bulk.selected", { count: ids.length })}
      selectAll={selectAll}
      onClear={clear}
      refusal={
        refused?.ok === false ? (
          <Refusal declined={refused} className="basis-full" />
        ) : (
          (remove.isError || copy.isError) && (
            <Note tone="bad" title={t("trouble.unanswered")} className="basis-full" />
          )
        )
      }
    >
      <span className="flex items-center gap-1 max-md:hidden">
        <Button
          size="sm"
          variant="ghost"
          icon={<CopyPlus size={14} />}
          pending={copy.isPending}
          onClick={() => copy.mutate()}
        >
          {t("duplicate")}
        </Button>
        <ExportLink href={exportHref} size="sm">
          {t("export")}
        </ExportLink>
        <Button
          size="sm"
          variant="ghost"
          icon={<Trash2 size={14} />}
          pending={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {t("delete")}
        </Button>
      </span>
      <Menu
        align="end"
        side="top"
        trigger={
          <IconButton
            size="sm"
            tooltip={false}
            label={t("bulk.more")}
            icon={<Ellipsis size={16} />}
            pending={pending}
            className="md:hidden"
          />
        }
      >
        {selectAll && (
          <MenuItem icon={<CheckCheck size={16} />} onSelect={selectAll.onSelect}>
            {selectAll.label}
          </MenuItem>
        )}
        <MenuItem icon={<CopyPlus size={16} />} onSelect={() => copy.mutate()}>
          {t("duplicate")}
        </MenuItem>
        <MenuItem icon={<Download size={16} />} onSelect={() => window.location.assign(exportHref)}>
          {t("export")}
        </MenuItem>
        <MenuItem icon={<Trash2 size={16} />} onSelect={() => remove.mutate()}>
          {t("delete")}
        </MenuItem>
      </Menu>
    </BulkBar>
  );
}
