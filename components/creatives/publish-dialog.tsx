"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { PublicationRefused } from "./publication-refused";
import { PublicationResults } from "./publication-results";
import { PublishPlaces, type Place } from "./publish-places";
import { RemainingWarnings } from "./remaining-warnings";
import { useStudio } from "./studio-context";
import type { PublishQuestion } from "./use-publish-question";
import type { Publishing } from "./use-publishing";
import type { IdentityView } from "@/lib/creatives/identity";
import { isUnderWay, standingOf } from "@/lib/creatives/publishing-standing";
import type { DraftId } from "@/lib/ids";

type Props = {
  draftId: DraftId | null;
  identity: IdentityView | null;
  /** Saves what is not saved yet and says which version that is; null where it could not be saved. */
  saveVersion: () => Promise<number | null>;
  publishing: Publishing;
  asking: PublishQuestion;
};

/** Asks once, names the places, and stays open while Meta refuses. Each opening of it is one press. */
export function PublishDialog({ draftId, identity, saveVersion, publishing, asking }: Props) {
  const t = useTranslations("creatives.publishing");
  const { publications, publish } = publishing;
  const { question, results, answer, close } = asking;
  const [chosen, setChosen] = useState(usePlacesOf(question?.chosen ?? [], publishing));
  const [unsaved, setUnsaved] = useState(false);
  const { published } = standingOf(publications);
  const { refused } = standingOf(results);
  const isPending = publish.isPending || results.some(isUnderWay);
  const isRetry = results.length > 0;
  const places = isRetry ? refused.map(({ adAccount }) => adAccount) : chosen;
  const isAgain = !isRetry && published.some(({ adAccount }) => chosen.some(({ id }) => id === adAccount.id));

  async function confirm() {
    if (!draftId) return;
    const press = answer(isRetry);
    const version = await saveVersion();
    setUnsaved(version === null);
    if (version === null) return;
    const targets = places.map(({ id: adAccountId }) => ({
      adAccountId,
      after: published.find(({ adAccount }) => adAccount.id === adAccountId)?.id ?? null,
    }));
    publish.mutate({ draftId, version, press, targets });
  }

  const [only, ...others] = places;
  const count = places.length;
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && close()}
      title={
        only && others.length === 0
          ? t("title", { adAccount: only.name })
          : t(only ? "titleMany" : "titleNone", { count })
      }
      description={<b>{t("body", { count: Math.max(1, count) })}</b>}
      confirmLabel={isRetry ? t("retry", { count }) : t("confirm")}
      pending={isPending}
      notAllowed={only ? undefined : t("nowhere")}
      acknowledge={isAgain ? t("knowsOfIt") : undefined}
      footNote={t("again", { count: Math.max(1, count) })}
      onConfirm={() => void confirm()}
    >
      {results.length === 0 && <PublishPlaces {...{ identity, chosen, published }} onChange={setChosen} />}
      {results.length === 0 && <RemainingWarnings />}
      {unsaved && <p role="alert">{t("signedOut")}</p>}
      {publish.data?.ok === false && <Refusal declined={publish.data} />}
      {results.length > 0 &&
        (isPending ? (
          <PublicationResults publications={results} />
        ) : (
          <PublicationRefused publications={results} onLeave={close} />
        ))}
    </ConfirmDialog>
  );
}

/** The names of the ad accounts a question begins with, where they are known. */
function usePlacesOf(ids: readonly string[], { publications }: Publishing): Place[] {
  const { adAccount } = useStudio();
  const known = [...(adAccount ? [adAccount] : []), ...publications.map((one) => one.adAccount)];
  return ids.flatMap((id) => known.find((one) => one.id === id) ?? []).map(({ id, name }) => ({ id, name }));
}
