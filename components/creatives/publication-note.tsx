"use client";

import { LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { RelativeTime } from "@/components/ui/relative-time";
import { PublicationRefused } from "./publication-refused";
import { PublicationResults } from "./publication-results";
import type { Publishing } from "./use-publishing";
import type { PublicationView } from "@/lib/creatives/publication-schema";
import { isOpenView, standingOf } from "@/lib/creatives/publishing-standing";
import type { DraftId } from "@/lib/ids";

type Props = {
  publishing: Publishing;
  draftId: DraftId | null;
  /** Asks to publish where it was refused; null for somebody who may only look. */
  onRetry: ((adAccountIds: string[]) => void) | null;
};

/** Over the form: what publishing is at, unless it went through everywhere. */
export function PublicationNote({ publishing, draftId, onRetry }: Props) {
  const t = useTranslations("creatives.publishing");
  const { publications } = publishing;
  const { refused, published, isOpen } = standingOf(publications);
  if (publications.some(({ stranded }) => stranded))
    return <Stranded publishing={publishing} draftId={draftId} canEdit={onRetry !== null} />;
  if (isOpen) return <Working publications={publications} />;
  if (refused.length === 0) return null;
  return (
    <div className="grid gap-2">
      <PublicationRefused publications={publications} />
      {onRetry && published.length > 0 && (
        <div>
          <Button size="sm" onClick={() => onRetry(refused.map(({ adAccount }) => adAccount.id))}>
            {t("retry", { count: refused.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Working({ publications }: { publications: readonly PublicationView[] }) {
  const t = useTranslations("creatives.publishing");
  const [first, ...others] = publications.filter(isOpenView);
  const waitsUntil = first?.run?.waitsUntil;
  if (publications.length > 1) {
    return (
      <Note icon={LoaderCircle} title={t("workingMany", { count: publications.length })}>
        <p className="mb-2">{t("workingBody")}</p>
        <PublicationResults publications={publications} />
      </Note>
    );
  }
  if (!first || others.length > 0) return null;
  return (
    <Note icon={LoaderCircle} title={t("working", { adAccount: first.adAccount.name })}>
      <p role="status">
        {first.state === "uncertain" && <>{t("uncertain")} </>}
        {first.run?.state === "waiting"
          ? waitsUntil
            ? t.rich("waits", { time: () => <RelativeTime at={waitsUntil} /> })
            : t("waitsPlain")
          : t("workingBody")}
      </p>
    </Note>
  );
}

type StrandedProps = Pick<Props, "publishing" | "draftId"> & { canEdit: boolean };

function Stranded({ publishing, draftId, canEdit }: StrandedProps) {
  const t = useTranslations("creatives.publishing");
  const { goOn, giveUp, publications } = publishing;
  const stranded = publications.filter((one) => one.stranded);
  const wasSent = stranded.some(({ state }) => state !== "intended");
  return (
    <Note tone="warn" title={t("stranded")}>
      <p>{t(wasSent ? "strandedSent" : "strandedIntended")}</p>
      {publications.length > 1 && <PublicationResults publications={publications} />}
      {canEdit && draftId && (
        <p className="mt-2 flex flex-wrap gap-2">
          <Button size="sm" pending={goOn.isPending} onClick={() => goOn.mutate(draftId)}>
            {t("goOn")}
          </Button>
          {!wasSent && (
            <Button
              size="sm"
              variant="ghost"
              pending={giveUp.isPending}
              onClick={() => giveUp.mutate(draftId)}
            >
              {t("giveUp")}
            </Button>
          )}
        </p>
      )}
    </Note>
  );
}
