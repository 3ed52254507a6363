"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { CopyId } from "@/components/ui/copy-id";
import { PublicationRefused } from "./publication-refused";
import { randomUuid } from "./random-uuid";
import { RemainingWarnings } from "./remaining-warnings";
import { useStudio } from "./studio-context";
import type { Publishing } from "./use-publication";
import type { DraftId } from "@/lib/ids";

type Props = {
  onClose: () => void;
  draftId: DraftId | null;
  /** Saves what is not saved yet and says which version that is; null where it could not be saved. */
  saveVersion: () => Promise<number | null>;
  publishing: Publishing;
};

/** Asks once, names the place, and stays open while Meta refuses. One opening of it is one publication. */
export function PublishDialog({ onClose, draftId, saveVersion, publishing }: Props) {
  const t = useTranslations("creatives.publishing");
  const { adAccount } = useStudio();
  const [attempt, setAttempt] = useState({ key: randomUuid(), after: publishing.publication?.id ?? null });
  const [unsaved, setUnsaved] = useState(false);
  const { publication, publish } = publishing;
  const mine = publication && publication.id !== attempt.after ? publication : null;
  const isRefused = mine?.state === "refused";
  const pending = publish.isPending || (publishing.isOpen && !publication?.stranded);

  async function confirm() {
    if (!draftId || !adAccount) return;
    // A refused attempt is over: pressing again is a new one.
    const idempotencyKey = isRefused ? randomUuid() : attempt.key;
    if (isRefused) setAttempt({ key: idempotencyKey, after: mine.id });
    const version = await saveVersion();
    setUnsaved(version === null);
    if (version === null) return;
    publish.mutate({ draftId, version, adAccountId: adAccount.id, idempotencyKey });
  }

  const names = { adAccount: adAccount?.name ?? "" };
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title", names)}
      description={
        <>
          <p>
            {t.rich("what", {
              ...names,
              b: (chunks) => <b>{chunks}</b>,
              id: () => <CopyId id={adAccount?.id ?? ""} showCopy />,
            })}
          </p>
          <p>
            <b>{t("body")}</b>
          </p>
        </>
      }
      confirmLabel={t("confirm")}
      pending={pending}
      notAllowed={adAccount ? undefined : t("noAccount")}
      footNote={t("again")}
      onConfirm={() => void confirm()}
    >
      <RemainingWarnings />
      {unsaved && <p role="alert">{t("signedOut")}</p>}
      {publish.data?.ok === false && <Refusal declined={publish.data} />}
      {isRefused && <PublicationRefused publication={mine} onLeave={onClose} />}
    </ConfirmDialog>
  );
}
