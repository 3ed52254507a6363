"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FeedCard } from "@/components/creatives/feed-card";
import { Note } from "@/components/ui/note";
import { KeptList } from "./kept-list";
import type { ImportView } from "@/lib/imports/read-import";

type Props = {
  workspace: string;
  view: ImportView;
  /** What can be done with it. */
  children: ReactNode;
};

export function ImportPreview({ workspace, view, children }: Props) {
  const t = useTranslations("imports");
  const kinds = useTranslations("creatives.kinds");
  const { kind, format, name, hadSecret, adAccountId, speaker, ids, matches, missing, extra, model } = view;
  const rows: [string, ReactNode][] = [
    [t("rows.kind"), t(`kinds.${kind}`)],
    [t("rows.format"), t(`formats.${format}`)],
    [t("rows.name"), name ? <bdi>{name}</bdi> : t("none")],
    [
      t("rows.speaker"),
      speaker ? (
        <>
          <bdi>{speaker.label}</bdi> · {kinds(speaker.kind)}
          {matches === false && <span className="block text-warn-text">{t("speakers.differs")}</span>}
        </>
      ) : ids.threadsUserId ? (
        t("speakers.unknown", { id: ids.threadsUserId })
      ) : (
        t("speakers.unnamed")
      ),
    ],
    [
      t("rows.media"),
      missing.length > 0
        ? t("media.missing", { count: missing.length, names: missing.join(", ") })
        : t("media.all"),
    ],
    [t("rows.kept"), extra.length > 0 ? <KeptList extra={extra} /> : t("keptNone")],
  ];
  return (
    <section aria-label={t("understood")} className="grid gap-4 border-t border-line pt-5">
      <h2 className="text-lg font-semibold">{t("understood")}</h2>
      {hadSecret && <Note tone="warn" title={t("secret")} />}
      {adAccountId && <Note title={t("account", { id: adAccountId })} />}
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,380px)] items-start gap-6 max-md:grid-cols-[minmax(0,1fr)]">
        <div className="grid gap-4">
          <dl className="grid border-t border-line">
            {rows.map(([term, said]) => (
              <div
                key={term}
                className="grid grid-cols-[140px_minmax(0,1fr)] gap-3 border-b border-line py-2 max-md:grid-cols-[minmax(0,1fr)] max-md:gap-1"
              >
                <dt className="text-ink-3">{term}</dt>
                <dd className="min-w-0 break-words">{said}</dd>
              </div>
            ))}
          </dl>
          <div>{children}</div>
        </div>
        <FeedCard workspace={workspace} model={model} theme="light" />
      </div>
    </section>
  );
}
