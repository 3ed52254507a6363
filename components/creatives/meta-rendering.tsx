"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { BlamedField } from "./blamed-field";
import { useStudio } from "./studio-context";
import type { Rendering } from "./use-rendering";
import type { PreviewFrame } from "@/lib/creatives/preview-frame";
import { sameJson } from "@/lib/creatives/same-json";

/** How Meta itself would draw the ad, asked for when somebody wants to see it. */
export function MetaRendering({ rendering, onShow }: { rendering: Rendering; onShow: () => void }) {
  const t = useTranslations("creatives.rendering");
  const { creative, adAccount, blamed } = useStudio();
  const { data, isPending, isError } = rendering;
  const answer = data?.saved ? data.answer : null;
  const isOld = data?.saved === true && data.creative !== creative && !sameJson(data.creative, creative);
  const label = isError ? t("again") : t(answer ? (isOld ? "showAnew" : "again") : "show");
  return (
    <section
      aria-labelledby="meta-rendering"
      className="mx-auto grid w-full max-w-[420px] gap-2.5 px-[18px] pb-6"
    >
      <h3 id="meta-rendering">{t("title")}</h3>
      {!data && !isError && <p className="text-sm text-ink-2">{t("what")}</p>}
      <div role="status" className="grid gap-2.5 empty:hidden">
        {isError && <Note tone="bad" title={t("unreachable")} />}
        {data?.saved === false && <Note tone="warn" title={t("notSaved")} />}
        {answer?.ok && isOld && <Note tone="warn" title={t("old")} />}
        {answer?.ok && <p className="text-sm text-ink-2">{t(`formats.${answer.format}`)}</p>}
      </div>
      {answer?.ok && <Frame key={answer.frame.src} {...answer.frame} />}
      {answer?.ok === false && !isPending && (
        <>
          <Refusal declined={answer} />
          <div className="flex flex-wrap gap-2 empty:hidden">
            {blamed.map((field) => (
              <BlamedField key={field} field={field} />
            ))}
          </div>
        </>
      )}
      <div>
        <Button
          size="sm"
          pending={isPending}
          notAllowed={adAccount ? undefined : t("noAccount")}
          onClick={onShow}
        >
          {label}
        </Button>
      </div>
    </section>
  );
}

const tall = 480;

/**
 * Meta's page in a frame that may run its scripts as itself, and nothing else: it cannot lead this page away, open
 * windows, send forms, or learn where it is shown. Only an address of Meta's gets here, never markup.
 */
function Frame({ src, height }: PreviewFrame) {
  const t = useTranslations("creatives.rendering");
  const [isLoaded, setLoaded] = useState(false);
  return (
    <div
      className="relative overflow-hidden rounded-lg border border-line bg-surface"
      style={{ height: Math.min(720, Math.max(280, height ?? tall)) }}
    >
      {!isLoaded && <span role="status" aria-label={t("loading")} className="skeleton absolute inset-0" />}
      <iframe
        src={src}
        title={t("title")}
        sandbox="allow-scripts allow-same-origin"
        referrerPolicy="no-referrer"
        allow=""
        className="relative size-full"
        onLoad={() => setLoaded(true)}
      />
    </div>
  );
}
