"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { LinkLike } from "@/components/ui/link-like";
import { Note } from "@/components/ui/note";
import { RelativeTime } from "@/components/ui/relative-time";
import { BlamedField } from "./blamed-field";
import { useStudio } from "./studio-context";
import type { Check } from "./use-check";
import { useSendImage } from "./use-send-image";
import { useSendVideo } from "./use-send-video";
import { sectionOf } from "@/lib/creatives/fields";

/** What Meta said when it was asked without being given anything. */
export function CheckResult({ check }: { check: Check }) {
  const t = useTranslations("creatives.checked");
  const { workspace, blamed, media } = useStudio();
  const sending = useSendImage(workspace);
  const sendingVideo = useSendVideo(workspace);
  const place = useRef<HTMLDivElement>(null);
  const { data } = check;

  useEffect(() => {
    if (data) place.current?.scrollIntoView({ block: "nearest" });
  }, [data]);

  if (!data) return null;
  const dismiss = <LinkLike onClick={() => check.reset()}>{t("dismiss")}</LinkLike>;
  const answer = data.saved ? data.answer : null;
  const pictures = media.filter(({ kind }) => kind === "image");
  const videos = media.filter(({ kind }) => kind === "video");
  const isMediaBlamed = blamed.some((field) => sectionOf(field) === "media");

  async function uploadAndCheck() {
    for (const { id: mediaId } of pictures) {
      const sent = await sending.mutateAsync({ mediaId, again: true });
      if (!sent.ok) return;
    }
    check.mutate();
  }

  /** Although it is there: Meta may have forgotten it. What becomes of it stands beside the video. */
  async function sendVideosAgain() {
    for (const { id: mediaId } of videos) {
      const sent = await sendingVideo.mutateAsync({ mediaId, again: true });
      if (!sent.ok) return;
    }
    check.reset();
  }

  return (
    <div ref={place} role="status" className="grid scroll-mt-4 gap-2">
      {!answer && <Note tone="warn" title={t("notSaved")} action={dismiss} />}
      {answer?.ok && (
        <Note tone="ok" title={t("ok")} action={dismiss}>
          {t.rich("okBody", { time: () => <RelativeTime at={answer.checkedAt} /> })}
        </Note>
      )}
      {answer?.ok === false && (
        <>
          <Refusal declined={answer} />
          <div className="flex flex-wrap items-center gap-2">
            {blamed.map((field) => (
              <BlamedField key={field} field={field} />
            ))}
            {isMediaBlamed && pictures.length > 0 && (
              <Button
                size="sm"
                pending={sending.isPending || check.isPending}
                onClick={() => void uploadAndCheck()}
              >
                {t("upload")}
              </Button>
            )}
            {isMediaBlamed && videos.length > 0 && (
              <Button size="sm" pending={sendingVideo.isPending} onClick={() => void sendVideosAgain()}>
                {t("sendVideo", { count: videos.length })}
              </Button>
            )}
            {dismiss}
          </div>
        </>
      )}
    </div>
  );
}
