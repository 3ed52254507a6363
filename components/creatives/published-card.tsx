"use client";

import { CircleCheck, CopyPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code-block";
import { CopyId } from "@/components/ui/copy-id";
import { RelativeTime } from "@/components/ui/relative-time";
import { PublicationResults } from "./publication-results";
import type { PublicationView } from "@/lib/creatives/publication-schema";
import { targetingSnippet } from "@/lib/setup/placement";

type Props = {
  /** At least one. */
  publications: readonly PublicationView[];
  /** Null for somebody who may only look. */
  onCopy: (() => void) | null;
  onElsewhere: (() => void) | null;
  copying: boolean;
  /** It went through while somebody watched: the focus comes here. */
  isNews: boolean;
};

/** What came of publishing: the id to use in an ad, and what its ad set needs. */
export function PublishedCard({ publications, onCopy, onElsewhere, copying, isNews }: Props) {
  const t = useTranslations("creatives.published");
  const head = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!isNews) return;
    head.current?.scrollIntoView({ block: "center" });
    head.current?.focus();
  }, [isNews]);

  const [first, ...others] = publications;
  if (!first) return null;
  return (
    <section
      aria-labelledby="published"
      className="grid gap-3 rounded-lg border border-ok-line bg-ok-tint p-3.5"
    >
      <div className="flex items-start gap-2">
        <CircleCheck size={16} className="mt-0.5 text-ok-solid" />
        <div className="min-w-0 flex-1">
          <h2 id="published" ref={head} tabIndex={-1} className="text-base outline-none">
            {t("title")}
          </h2>
          <p className="text-ink-2">{t("body")}</p>
        </div>
      </div>
      {others.length === 0 ? (
        <PublishedLine publication={first} />
      ) : (
        <>
          <p className="text-sm text-ink-2">
            {t("versionIn", { version: first.draftVersion, count: publications.length })}
          </p>
          <PublicationResults publications={publications} />
        </>
      )}
      <CodeBlock
        label={t("adset")}
        language="json"
        wrap
        lines={targetingSnippet()
          .split("\n")
          .map((text) => ({ text }))}
      />
      {(onCopy || onElsewhere) && (
        <div className="flex flex-wrap gap-2">
          {onCopy && (
            <Button size="sm" icon={<CopyPlus size={14} />} pending={copying} onClick={onCopy}>
              {t("copy")}
            </Button>
          )}
          {onElsewhere && (
            <Button size="sm" onClick={onElsewhere}>
              {t("elsewhere")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function PublishedLine({ publication }: { publication: PublicationView }) {
  const t = useTranslations("creatives.published");
  const { creativeId, draftVersion, adAccount, settledAt } = publication;
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      <span className="font-medium">{t("id")}</span>
      {creativeId && <CopyId id={creativeId} showCopy />}
      <span className="text-sm text-ink-2">
        {t.rich("version", {
          version: draftVersion,
          adAccount: adAccount.name,
          time: () => settledAt && <RelativeTime at={settledAt} />,
        })}
      </span>
    </p>
  );
}
