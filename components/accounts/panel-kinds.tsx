"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { TextLink } from "@/components/ui/text-link";
import { chooseKindAction, createThreadsAccountsAction } from "@/lib/threads-accounts/actions";
import type { BackedKind, KindRow } from "@/lib/threads-accounts/schema";
import type { ThreadsKind } from "@/lib/generated/prisma/enums";
import { CreateAccountsDialog } from "./create-accounts-dialog";
import { PanelKind } from "./panel-kind";
import { useStarted } from "./use-started";

type Props = { workspace: string; row: KindRow; canEdit: boolean };

/** The three kinds of one account: which creatives use, which can be created, which a person links by hand. */
export function PanelKinds({ workspace, row, canEdit }: Props) {
  const t = useTranslations("accounts.panel");
  const router = useRouter();
  const started = useStarted(workspace);
  const [creating, setCreating] = useState<BackedKind | null>(null);

  const choose = useMutation({
    mutationFn: (kind: ThreadsKind) => chooseKindAction({ workspace, sourceId: row.sourceId, kind }),
    onSuccess: () => router.refresh(),
  });
  const create = useMutation({
    mutationFn: (kind: BackedKind) =>
      createThreadsAccountsAction({
        workspace,
        items: [{ sourceId: row.sourceId, kind }],
        acknowledged: true,
      }),
    onSuccess: (result) => {
      if (!result.ok) return;
      setCreating(null);
      started();
    },
  });

  const cells = [row.kinds.associated, row.kinds.instagramBacked, row.kinds.pageBacked].filter(
    ({ state }) => state !== "not_applicable",
  );

  return (
    <section className="pt-4">
      <div className="mb-1.5 flex items-baseline justify-between">
        <h3>{t("threads")}</h3>
        <TextLink href="/help/link-threads" className="text-sm">
          {t("whichKind")}
        </TextLink>
      </div>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line">
        {cells.map((cell) => (
          <PanelKind
            key={cell.kind}
            cell={cell}
            inUse={cell.state === "found" && (row.chosenKind ?? row.recommendedKind) === cell.kind}
            recommended={row.recommendedKind === cell.kind}
            linkHref={`/${workspace}/linking-guide?source=${row.sourceId}`}
            pending={choose.isPending && choose.variables === cell.kind}
            canEdit={canEdit}
            onUse={() => choose.mutate(cell.kind)}
            onCreate={() => cell.kind !== "associated" && setCreating(cell.kind)}
          />
        ))}
      </ul>
      {choose.data?.ok === false && <Refusal declined={choose.data} className="mt-2" />}
      {creating && (
        <CreateAccountsDialog
          open
          onOpenChange={(open) => !open && setCreating(null)}
          count={1}
          items={[
            {
              sourceId: row.sourceId,
              label: row.label,
              type: row.type,
              pictureUrl: row.pictureUrl,
              kind: creating,
            },
          ]}
          pending={create.isPending}
          refused={create.data?.ok === false ? create.data : null}
          onConfirm={() => create.mutate(creating)}
        />
      )}
    </section>
  );
}
