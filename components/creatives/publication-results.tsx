"use client";

import { CircleCheck, CircleX, Clock, LoaderCircle, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { cn } from "@/components/ui/cn";
import { CopyId } from "@/components/ui/copy-id";
import { RelativeTime } from "@/components/ui/relative-time";
import { isReason } from "@/lib/creatives/is-reason";
import type { PublicationView } from "@/lib/creatives/publication-schema";

/** What came of publishing in each ad account. */
export function PublicationResults({ publications }: { publications: readonly PublicationView[] }) {
  const t = useTranslations("creatives.results");
  return (
    <ul aria-label={t("label")} role="list" className="divide-y divide-line border-y border-line">
      {publications.map((publication) => (
        <Result key={publication.adAccount.id} publication={publication} />
      ))}
    </ul>
  );
}

function Result({ publication }: { publication: PublicationView }) {
  const { adAccount, state } = publication;
  const { icon: Icon, tone, spins = false } = marks(publication);
  return (
    <li className="grid gap-1.5 py-2">
      <div className="flex min-w-0 items-start gap-2">
        <Icon size={16} className={cn("mt-0.5 shrink-0", tone, spins && "motion-safe:animate-spin")} />
        <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
          <bdi className="font-medium break-words">{adAccount.name}</bdi>
          <CopyId id={adAccount.id} className="text-ink-3" />
          <span className="basis-full text-ink-2">
            <Outcome publication={publication} />
          </span>
        </div>
      </div>
      {state === "refused" && <Refusal declined={declinedOf(publication)} />}
    </li>
  );
}

type Mark = { icon: LucideIcon; tone: string; spins?: boolean };

function marks({ state, stranded, run }: PublicationView): Mark {
  if (state === "published") return { icon: CircleCheck, tone: "text-ok-solid" };
  if (state === "refused") return { icon: CircleX, tone: "text-bad-solid" };
  if (stranded || run?.state === "waiting") return { icon: Clock, tone: "text-ink-3" };
  return { icon: LoaderCircle, tone: "text-ink-3", spins: true };
}

function Outcome({ publication }: { publication: PublicationView }) {
  const t = useTranslations("creatives.results");
  const { state, stranded, existed, creativeId, run } = publication;
  if (state === "published") {
    return t.rich(existed ? "existed" : "created", {
      id: () => creativeId && <CopyId id={creativeId} showCopy />,
    });
  }
  if (state === "refused") return t("refused");
  if (stranded) return t("stopped");
  const waitsUntil = run?.state === "waiting" ? run.waitsUntil : null;
  if (waitsUntil) return t.rich("waits", { time: () => <RelativeTime at={waitsUntil} /> });
  return t(state === "uncertain" ? "uncertain" : "working");
}

/** A refusal as it is shown: ours and Meta's words, its code and its trace. */
export function declinedOf({ error }: PublicationView) {
  const reason = error && isReason(error.reason) ? error.reason : ("unknown_error" as const);
  return { ok: false as const, reason, ...(error?.complaint ? { complaint: error.complaint } : {}) };
}
