"use client";

import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { BulkBar } from "@/components/ui/bulk-bar";
import type { Selection } from "@/components/ui/use-selection";
import type { AccountView } from "@/lib/accounts/account-view";
import type { CreatableItem } from "@/lib/accounts/schema";
import { exportPath, loadAccountsQuery } from "@/lib/accounts/search-params";
import { useAccountsState } from "./accounts-state";
import { BulkMenu } from "./bulk-menu";
import { CreateAccountsDialog } from "./create-accounts-dialog";
import { ExportLink } from "@/components/ui/export-link";
import { useBulk } from "./use-bulk";
import { useCreatable } from "./use-creatable";

type Props = { selection: Selection<AccountView>; total: number };

/** What of the selection can be created, by hand or asked of the server where it is all the filter matches. */
function useSelectedCreatable({ rows, every }: Selection<AccountView>, search: string) {
  const { workspace } = useAccountsState();
  const asked = useCreatable(workspace, search, every);
  if (every) return asked ?? null;
  const items = rows.flatMap(({ id, label, type, pictureUrl, creatable }): CreatableItem[] =>
    creatable ? [{ sourceId: id, label, type, pictureUrl, kind: creatable }] : [],
  );
  return { total: items.length, items };
}

/** What can be done with the selected accounts. */
export function AccountsBulkBar({ selection, total }: Props) {
  const { rows, every, clear, selectEvery } = selection;
  const t = useTranslations("accounts.bulk");
  const { workspace, canEdit } = useAccountsState();
  const search = useSearchParams().toString();
  const [creating, setCreating] = useState(false);
  const ids = rows.map(({ id }) => id);
  const creatable = useSelectedCreatable(selection, search);
  const { check, create } = useBulk(workspace, every ? { search } : { sourceIds: ids }, () => {
    setCreating(false);
    clear();
  });
  const roleNeeded = canEdit ? undefined : t("roleNeeded");
  const nothing = creatable?.total === 0 ? t("nothingToCreate") : undefined;
  const exportHref = exportPath(workspace, loadAccountsQuery(new URLSearchParams(search)), every ? [] : ids);
  const selectAll = !every && total > ids.length ? selectEvery : undefined;

  return (
    <BulkBar
      label={t("label")}
      selected={every ? t("allSelected", { count: total }) : t("selected", { count: ids.length })}
      selectAll={selectAll && { label: t("selectAll", { count: total }), onSelect: selectAll }}
      onClear={clear}
      refusal={check.data?.ok === false && <Refusal declined={check.data} className="basis-full" />}
    >
      <Button
        size="sm"
        variant="ghost"
        className="max-md:hidden"
        icon={<RefreshCw size={14} />}
        pending={check.isPending}
        notAllowed={roleNeeded}
        onClick={() => check.mutate()}
      >
        {t("check")}
      </Button>
      <ExportLink href={exportHref} size="sm" className="max-md:hidden">
        {t("export")}
      </ExportLink>
      <BulkMenu
        total={total}
        exportHref={exportHref}
        onSelectAll={selectAll}
        onCheck={canEdit ? () => check.mutate() : undefined}
      />
      <Button
        size="sm"
        variant="primary"
        pending={creatable === null}
        notAllowed={roleNeeded ?? nothing}
        onClick={() => setCreating(true)}
      >
        {t("create", { count: creatable?.total ?? 0 })}
      </Button>
      {creatable && (
        <CreateAccountsDialog
          open={creating}
          onOpenChange={setCreating}
          items={creatable.items}
          count={creatable.total}
          pending={create.isPending}
          refused={create.data?.ok === false ? create.data : null}
          onConfirm={() => create.mutate(creatable.items)}
        />
      )}
    </BulkBar>
  );
}
