"use client";

import { Download, RefreshCw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { LinkButton } from "@/components/ui/link-button";
import type { AccountView } from "@/lib/accounts/account-view";
import { creatableOf } from "@/lib/accounts/creatable-of";
import { CreateAccountsDialog } from "./create-accounts-dialog";
import { useBulk } from "./use-bulk";

type Props = {
  workspace: string;
  rows: AccountView[];
  ids: string[];
  /** The selection is the filter: every row it matches, on all pages. */
  everyMatch: boolean;
  total: number;
  canEdit: boolean;
  onSelectEvery: () => void;
  onClear: () => void;
};

/** Takes the place of the table's foot, so that it hides no row. */
export function BulkBar(props: Props) {
  const { workspace, rows, ids, everyMatch, total, canEdit, onSelectEvery, onClear } = props;
  const t = useTranslations("accounts");
  const search = useSearchParams().toString();
  const [creating, setCreating] = useState(false);
  const close = () => {
    setCreating(false);
    onClear();
  };
  const { check, create } = useBulk(workspace, everyMatch ? { search } : { sourceIds: ids }, close);
  const creatable = rows.filter(({ id }) => ids.includes(id)).flatMap((row) => creatableOf(row) ?? []);
  const roleNeeded = canEdit ? undefined : t("bulk.roleNeeded");

  return (
    <div
      role="toolbar"
      aria-label={t("bulk.label")}
      className="flex min-h-[46px] shrink-0 flex-wrap items-center gap-1 border-t border-line-strong bg-raised py-1.5 ps-3.5 pe-2 max-md:sticky max-md:bottom-[58px] max-md:z-bars"
    >
      <span className="font-medium tabular-nums" role="status">
        {everyMatch ? t("bulk.allSelected", { count: total }) : t("bulk.selected", { count: ids.length })}
      </span>
      {!everyMatch && total > ids.length && (
        <Button size="sm" variant="ghost" onClick={onSelectEvery}>
          {t("bulk.selectAll", { count: total })}
        </Button>
      )}
      <span className="flex-1" />
      <Button
        size="sm"
        variant={everyMatch ? "primary" : "ghost"}
        icon={<RefreshCw size={14} />}
        pending={check.isPending}
        notAllowed={roleNeeded}
        onClick={() => check.mutate()}
      >
        {t("bulk.check")}
      </Button>
      {everyMatch ? (
        <LinkButton
          size="sm"
          variant="ghost"
          prefetch={false}
          icon={<Download size={14} />}
          href={`/api/${workspace}/accounts/export?${search}`}
        >
          {t("bulk.export")}
        </LinkButton>
      ) : (
        <Button
          size="sm"
          variant="primary"
          notAllowed={roleNeeded ?? (creatable.length ? undefined : t("bulk.nothingToCreate"))}
          onClick={() => setCreating(true)}
        >
          {t("bulk.create", { count: creatable.length })}
        </Button>
      )}
      <IconButton size="sm" label={t("bulk.clear")} icon={<X size={14} />} onClick={onClear} />
      {check.data?.ok === false && <Refusal declined={check.data} className="basis-full" />}
      <CreateAccountsDialog
        open={creating}
        onOpenChange={setCreating}
        items={creatable}
        pending={create.isPending}
        refused={create.data?.ok === false ? create.data : null}
        onConfirm={() => create.mutate(creatable)}
      />
    </div>
  );
}
