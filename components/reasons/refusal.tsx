"use client";

import { useTranslations } from "next-intl";
import { usePathname, useSearchParams } from "next/navigation";
import { CopyId } from "@/components/ui/copy-id";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import type { Declined } from "@/lib/decline";
import type { Reason } from "@/lib/reasons";

const reconnectReasons: ReadonlySet<Reason> = new Set([
  "no_connection",
  "token_expired",
  "token_revoked",
  "token_invalid",
  "password_changed",
]);

type Props = { declined: Declined; className?: string | undefined };

/** What was refused: our sentence and its remedy, then Meta's own words, its code and its trace. */
export function Refusal({ declined, className }: Props) {
  const t = useTranslations("reasons");
  const ui = useTranslations("ui.refusal");
  const { reason, complaint, fields, retryAfterSeconds = 0 } = declined;
  const code = [complaint?.code, complaint?.subcode].filter((part) => part != null).join(" / ");
  return (
    <Note tone="bad" title={t(`${reason}.title`)} className={className} action={<Remedy reason={reason} />}>
      <p>{t(`${reason}.remedy`)}</p>
      {retryAfterSeconds > 0 && <p>{ui("again", waitOf(retryAfterSeconds))}</p>}
      {fields && <p className="text-sm">{Object.values(fields).join(" ")}</p>}
      {complaint?.message && (
        <p className="text-sm text-ink-2">
          {ui.rich("metaSays", {
            words: () => (
              <bdi>
                {complaint.title ?? ""} {complaint.message}
              </bdi>
            ),
          })}
        </p>
      )}
      {code && (
        <p className="flex flex-wrap gap-2 text-sm text-ink-3">
          {ui("code", { code })}
          {complaint?.traceId && <CopyId id={complaint.traceId} showCopy />}
        </p>
      )}
    </Note>
  );
}

/** In the largest unit that still tells something. */
function waitOf(seconds: number) {
  if (seconds < 90) return { unit: "seconds", count: seconds };
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90
    ? { unit: "minutes", count: minutes }
    : { unit: "hours", count: Math.ceil(minutes / 60) };
}

function Remedy({ reason }: { reason: Reason }) {
  const t = useTranslations("ui.refusal");
  const back = `${usePathname()}?${useSearchParams()}`;
  if (!reconnectReasons.has(reason) && reason !== "signed_out") return null;
  return (
    <LinkButton
      size="sm"
      href={`/sign-in?callbackUrl=${encodeURIComponent(back)}${reason === "signed_out" ? "" : "&reconnect=1"}`}
    >
      {reason === "signed_out" ? t("signIn") : t("reconnect")}
    </LinkButton>
  );
}
