"use client";

import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { BlamedField } from "./blamed-field";
import { useStudio } from "./studio-context";
import { isReason } from "@/lib/creatives/is-reason";
import type { PublicationView } from "@/lib/creatives/publication-schema";

type Props = { publication: PublicationView; onLeave?: () => void };

/** Meta's refusal with its words, its code, and the way to the fields it blames. */
export function PublicationRefused({ publication, onLeave }: Props) {
  const t = useTranslations("creatives.publishing");
  const { blamed } = useStudio();
  const { error } = publication;
  const reason = error && isReason(error.reason) ? error.reason : "unknown_error";
  const declined = {
    ok: false as const,
    reason,
    ...(error?.complaint ? { complaint: error.complaint } : {}),
  };
  return (
    <div className="grid gap-2">
      <Refusal declined={declined} />
      <p className="text-sm text-ink-2">{t("refused")}</p>
      <div className="flex flex-wrap gap-2">
        {blamed.map((field) => (
          <BlamedField key={field} field={field} {...(onLeave ? { before: onLeave } : {})} />
        ))}
      </div>
    </div>
  );
}
