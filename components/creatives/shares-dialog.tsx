"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Broken } from "@/components/ui/broken";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SkeletonRows } from "@/components/ui/skeleton";
import { fetchAnswer } from "@/components/fetch-answer";
import { ShareRow } from "./share-row";
import { shareDraftAction } from "@/lib/shares/actions";
import { shareDays, SharesAnswer, type ShareDays } from "@/lib/shares/schema";
import type { DraftId } from "@/lib/ids";

type Props = { workspace: string; draftId: DraftId; onClose: () => void };

/** Makes links that only show, and ends them. A link is whole this once; afterwards only its hash is known. */
export function SharesDialog({ workspace, draftId, onClose }: Props) {
  const t = useTranslations("drafts.shares");
  const [days, setDays] = useState<ShareDays>(7);
  const shares = useQuery({
    queryKey: ["shares", workspace, draftId],
    queryFn: async () =>
      (await fetchAnswer(`/api/${workspace}/drafts/${draftId}/shares`, SharesAnswer)).shares,
  });
  const reload = () => void shares.refetch();
  const make = useMutation({
    mutationFn: () => shareDraftAction({ workspace, draftId, days }),
    onSuccess: reload,
  });
  const link = make.data?.ok ? make.data.link : null;
  const options = shareDays.map((count) => ({ value: String(count), label: t("days", { count }) }));

  return (
    <Dialog open wide onOpenChange={(open) => !open && onClose()} title={t("title")} description={t("body")}>
      <div className="flex flex-wrap items-end gap-2">
        <div className="w-44">
          <Field label={t("lasts")}>
            <Select
              value={String(days)}
              options={options}
              onChange={(value) => setDays(shareDays.find((count) => String(count) === value) ?? days)}
            />
          </Field>
        </div>
        <Button variant="primary" pending={make.isPending} onClick={() => make.mutate()}>
          {t("make")}
        </Button>
      </div>
      {make.data?.ok === false && <Refusal declined={make.data} />}
      <div role="status">
        {link !== null && (
          <div className="grid gap-2 rounded-md border border-accent-line bg-accent-tint p-3">
            <Field label={t("link")} help={t("once")}>
              <Input mono readOnly dir="ltr" value={link} onFocus={(event) => event.target.select()} />
            </Field>
            <CopyButton text={link} variant="secondary" className="justify-self-start">
              {t("copy")}
            </CopyButton>
          </div>
        )}
      </div>
      <h3 className="font-semibold">{t("open")}</h3>
      {shares.isPending && <SkeletonRows rows={2} />}
      {shares.isError && <Broken onRetry={reload} />}
      {shares.data?.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      {shares.data && shares.data.length > 0 && (
        <ul aria-label={t("open")} className="border-t border-line">
          {shares.data.map((share) => (
            <ShareRow key={share.id} workspace={workspace} share={share} onEnded={reload} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
