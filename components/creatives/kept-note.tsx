"use client";

import { useTranslations } from "next-intl";
import { useMemo, useSyncExternalStore } from "react";
import { z } from "zod";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { KeptDraft, keptDrafts } from "@/lib/drafts/kept-drafts";
import { newDraftPath } from "@/lib/drafts/new-draft-path";

type Props = { workspace: string; person: string };

const most = 3;
const KeptList = z.array(KeptDraft);

/** Told by the browser when another tab keeps or forgets something. */
function subscribe(changed: () => void) {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}

/** What was typed here in an earlier visit and never reached the server. */
export function KeptNote({ workspace, person }: Props) {
  const t = useTranslations("drafts");
  const stored = useSyncExternalStore(
    subscribe,
    () => JSON.stringify(keptDrafts(workspace, person, window.localStorage).list()),
    () => "[]",
  );
  const kept = useMemo(() => KeptList.parse(JSON.parse(stored)), [stored]);

  if (kept.length === 0) return null;
  return (
    <Note
      tone="warn"
      title={t("kept.title", { count: kept.length })}
      className="mx-5 mb-2.5 max-md:mx-4"
      action={
        <span className="flex flex-wrap justify-end gap-2">
          {kept.slice(0, most).map(({ draftId, baseVersion, value }) => (
            <LinkButton
              key={draftId}
              size="sm"
              href={baseVersion > 0 ? `/${workspace}/creatives/${draftId}` : newDraftPath(workspace, draftId)}
            >
              {t("kept.open", { name: value.name || t("unnamed") })}
            </LinkButton>
          ))}
        </span>
      }
    >
      {t("kept.body", { count: kept.length })}
    </Note>
  );
}
