"use client";

import { Check, CircleAlert, CircleX, Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { LinkLike } from "@/components/ui/link-like";
import { Progress } from "@/components/ui/progress";
import { Spinner } from "@/components/ui/spinner";
import { useStudio } from "./studio-context";
import { useMediaView } from "./use-media-view";
import type { useSendVideo } from "./use-send-video";
import { isReason } from "@/lib/creatives/is-reason";
import type { MediaFacts } from "@/lib/creatives/subject";

type Props = { media: MediaFacts; sending: ReturnType<typeof useSendVideo> };

const icons = {
  unsent: <CircleAlert size={13} className="text-warn-solid" />,
  sending: <Spinner size={13} />,
  waiting: <Clock size={13} className="text-ink-3" />,
  processing: <Spinner size={13} />,
  ready: <Check size={13} className="text-ok-solid" />,
  failed: <CircleX size={13} className="text-bad-solid" />,
  stopped: <CircleAlert size={13} className="text-warn-solid" />,
};

/** How far the video is on its way to the ad account, and what to do where it does not get on. */
export function VideoState({ media, sending }: Props) {
  const t = useTranslations("media.video");
  const reasons = useTranslations("reasons");
  const { adAccount } = useStudio();
  const view = useMediaView(media.id);
  const names = { adAccount: adAccount?.name ?? "" };
  if (!adAccount) return <Line>{t("later")}</Line>;
  if (!view?.video) return null;
  const { state, percent, reason } = sending.isPending
    ? ({ state: "sending", percent: 0, reason: null } as const)
    : view.video;
  const isWaitingForUs = state === "unsent" || state === "failed" || state === "stopped";
  return (
    <div className="grid gap-1">
      <Line icon={icons[state]}>
        {t(state, { ...names, percent })}
        {reason && isReason(reason) && t("why", { reason: reasons(`${reason}.title`) })}{" "}
        {isWaitingForUs && (
          <LinkLike onClick={() => sending.mutate({ mediaId: media.id, again: state === "failed" })}>
            {t(`acts.${state}`)}
          </LinkLike>
        )}
      </Line>
      {(state === "sending" || state === "waiting") && (
        <Progress
          label={t("progress", names)}
          value={percent}
          max={100}
          text={t("percent", { percent })}
          className="max-w-60"
        />
      )}
      {sending.data?.ok === false && <Refusal declined={sending.data} />}
    </div>
  );
}

function Line({ icon, children }: { icon?: ReactNode; children: ReactNode }) {
  return (
    <p className="flex items-start gap-1.5 text-sm text-ink-2 tabular-nums">
      {icon && <span className="mt-0.5">{icon}</span>}
      <span className="min-w-0">{children}</span>
    </p>
  );
}
