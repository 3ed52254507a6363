"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CreateDialog } from "@/components/setup/create-dialog";
import { useWatchedRun } from "@/components/setup/use-watched-run";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CopyId } from "@/components/ui/copy-id";
import type { GuideAccount } from "@/lib/setup/guide-account";
import { createThreadsAccountsAction } from "@/lib/threads-accounts/actions";

type Props = { workspace: string; account: GuideAccount; notAllowed: string | null };

/** The way out for whoever cannot link: an account that speaks in ads only. */
export function RatherNotLink({ workspace, account, notAllowed }: Props) {
  const t = useTranslations("linking-guide.rather");
  const creation = useWatchedRun(workspace, null);
  const [open, setOpen] = useState(false);
  const { state, threadsUserId, creatable } = account.backed;
  if (account.type === "page" || account.associated.state === "found") return null;

  function create() {
    const items = [{ sourceId: account.sourceId, kind: "instagram_backed" as const }];
    creation.start(async () => {
      const result = await createThreadsAccountsAction({ workspace, items, acknowledged: true });
      if (result.ok) setOpen(false);
      return result;
    });
  }

  return (
    <Card className="grid gap-2 px-4 py-3.5">
      <h2 className="text-base">{t("title")}</h2>
      <p className="text-ink-2">{t.rich("text", { name: () => <bdi>{account.name}</bdi> })}</p>
      {state === "found" && threadsUserId && (
        <p className="text-ink-2">{t.rich("exists", { id: () => <CopyId id={threadsUserId} /> })}</p>
      )}
      {state !== "found" && !creatable && !creation.busy && <p className="text-ink-3">{t("cannot")}</p>}
      {(creatable || creation.busy) && (
        <div>
          <Button size="sm" pending={creation.busy} notAllowed={notAllowed} onClick={() => setOpen(true)}>
            {t("create")}
          </Button>
        </div>
      )}
      <CreateDialog
        open={open}
        onOpenChange={setOpen}
        counts={{ instagram_backed: 1, page_backed: 0 }}
        accounts={[
          {
            sourceId: account.sourceId,
            label: account.name,
            type: account.type,
            pictureUrl: account.pictureUrl,
            kind: "instagram_backed",
          },
        ]}
        pending={creation.busy}
        refused={creation.refused}
        onConfirm={create}
      />
    </Card>
  );
}
