"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DraftStatus } from "@/components/creatives/draft-marks";
import { FeedCard } from "@/components/creatives/feed-card";
import { RequestCode } from "@/components/creatives/request-code";
import { CopyButton } from "@/components/ui/copy-button";
import { HeddleMark } from "@/components/ui/heddle-mark";
import { RelativeTime } from "@/components/ui/relative-time";
import { Segmented } from "@/components/ui/segmented";
import type { SharedView } from "@/lib/shares/find-shared-view";

type Props = {
  /** Where its pictures are had. */
  place: string;
  view: SharedView;
};

/** The ad as it would show, and the request behind it. Nothing here changes anything. */
export function SharedDraft({ place, view }: Props) {
  const t = useTranslations("drafts");
  const preview = useTranslations("creatives.preview");
  const request = useTranslations("creatives.request");
  const [theme, setTheme] = useState<"light" | "dark">("light");
  const { name, by, editedAt, model, body, position } = view;
  const options = (["light", "dark"] as const).map((value) => ({ value, label: preview(value) }));
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-[1080px] content-start gap-5 bg-surface p-5 max-md:p-4">
      <header className="grid gap-2 border-b border-line pb-4">
        <div className="flex flex-wrap items-center gap-2.5">
          <HeddleMark size={22} />
          <h1 className="min-w-0 flex-1 truncate text-xl font-semibold">
            <bdi>{name || t("unnamed")}</bdi>
          </h1>
          <DraftStatus {...view} />
        </div>
        <p className="text-ink-2">
          {t.rich("shares.by", {
            name: () => <bdi>{by}</bdi>,
            time: () => <RelativeTime at={editedAt} />,
          })}
        </p>
      </header>
      <div className="grid grid-cols-[minmax(0,420px)_minmax(0,1fr)] items-start gap-6 max-md:grid-cols-[minmax(0,1fr)]">
        <section className="grid gap-3">
          <div className="flex items-center justify-between gap-2">
            <h2 className="font-semibold">{preview("title")}</h2>
            <Segmented label={preview("theme")} value={theme} onChange={setTheme} options={options} />
          </div>
          <FeedCard workspace={place} model={model} theme={theme} />
        </section>
        <section className="grid gap-3">
          <div className="flex items-center justify-between gap-2">
            <h2 className="font-semibold">{request("title")}</h2>
            <CopyButton text={JSON.stringify(body, null, 2)} />
          </div>
          <div className="overflow-hidden rounded-md border border-line bg-sunken">
            <RequestCode body={body} position={position} blamed={[]} onMove={null} />
          </div>
        </section>
      </div>
    </main>
  );
}
