"use client";

import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { BlamedField } from "./blamed-field";
import { declinedOf, PublicationResults } from "./publication-results";
import { useStudio } from "./studio-context";
import type { PublicationView } from "@/lib/creatives/publication-schema";
import { standingOf } from "@/lib/creatives/publishing-standing";

type Props = { publications: readonly PublicationView[]; onLeave?: () => void };

/** Meta's refusal with its words, its code, and the way to the fields it blames; by ad account where it is several. */
export function PublicationRefused({ publications, onLeave }: Props) {
  const t = useTranslations("creatives.publishing");
  const { blamed } = useStudio();
  const { refused, published } = standingOf(publications);
  const [only, ...others] = publications;
  if (!only) return null;
  return (
    <div className="grid gap-2">
      {others.length === 0 ? (
        <Refusal declined={declinedOf(only)} />
      ) : (
        <PublicationResults publications={publications} />
      )}
      <p className="text-sm text-ink-2">
        {published.length === 0
          ? t("refused")
          : t("refusedSome", { count: refused.length, total: publications.length })}
      </p>
      {published.length === 0 && (
        <div className="flex flex-wrap gap-2">
          {blamed.map((field) => (
            <BlamedField key={field} field={field} {...(onLeave ? { before: onLeave } : {})} />
          ))}
        </div>
      )}
    </div>
  );
}
