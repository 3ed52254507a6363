"use client";

import { LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { RelativeTime } from "@/components/ui/relative-time";
import { PublicationRefused } from "./publication-refused";
import type { Publishing } from "./use-publication";
import type { PublicationView } from "@/lib/creatives/publication-schema";

type Props = { publishing: Publishing; canEdit: boolean };

/** Over the form: what the last attempt to publish is at, unless it went through. */
export function PublicationNote({ publishing, canEdit }: Props) {
  const { publication } = publishing;
  if (!publication || publication.state === "published") return null;
  if (publication.state === "refused") return <PublicationRefused publication={publication} />;
  if (publication.stranded)
    return <Stranded publication={publication} publishing={publishing} canEdit={canEdit} />;
  return <Working publication={publication} />;
}

function Working({ publication }: { publication: PublicationView }) {
  const t = useTranslations("creatives.publishing");
  const waitsUntil = publication.run?.waitsUntil;
  return (
    <Note icon={LoaderCircle} title={t("working", { adAccount: publication.adAccount.name })}>
      <p role="status">
        {publication.state === "uncertain" && <>{t("uncertain")} </>}
        {publication.run?.state === "waiting"
          ? waitsUntil
            ? t.rich("waits", { time: () => <RelativeTime at={waitsUntil} /> })
            : t("waitsPlain")
          : t("workingBody")}
      </p>
    </Note>
  );
}

type StrandedProps = Props & { publication: PublicationView };

function Stranded({ publication, publishing, canEdit }: StrandedProps) {
  const t = useTranslations("creatives.publishing");
  const { goOn, giveUp } = publishing;
  const wasSent = publication.state !== "intended";
  return (
    <Note tone="warn" title={t("stranded")}>
      <p>{t(wasSent ? "strandedSent" : "strandedIntended")}</p>
      {canEdit && (
        <p className="mt-2 flex flex-wrap gap-2">
          <Button size="sm" pending={goOn.isPending} onClick={() => goOn.mutate(publication.id)}>
            {t("goOn")}
          </Button>
          {!wasSent && (
            <Button
              size="sm"
              variant="ghost"
              pending={giveUp.isPending}
              onClick={() => giveUp.mutate(publication.id)}
            >
              {t("giveUp")}
            </Button>
          )}
        </p>
      )}
    </Note>
  );
}
