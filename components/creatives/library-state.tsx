"use client";

import { Check, CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkLike } from "@/components/ui/link-like";
import { Spinner } from "@/components/ui/spinner";
import { useStudio } from "./studio-context";
import type { useSendImage } from "./use-send-image";
import type { MediaFacts } from "@/lib/creatives/subject";

type Props = { media: MediaFacts; sending: ReturnType<typeof useSendImage> };

/** Whether the ad account's image library has the picture. */
export function LibraryState({ media, sending }: Props) {
  const t = useTranslations("media.library");
  const reasons = useTranslations("reasons");
  const { adAccount } = useStudio();
  if (!adAccount) return <Line>{t("later")}</Line>;
  const names = { adAccount: adAccount.name };
  const failed = sending.data?.ok === false ? sending.data : null;
  if (sending.isPending) return <Line icon={<Spinner size={13} />}>{t("sending", names)}</Line>;
  if (media.imageHash && !failed) {
    return <Line icon={<Check size={13} className="text-ok-solid" />}>{t("there", names)}</Line>;
  }
  return (
    <Line icon={<CircleAlert size={13} className="text-warn-solid" />}>
      {t("failed", names)}
      {failed && <> {reasons(`${failed.reason}.title`)}</>}{" "}
      <LinkLike onClick={() => sending.mutate({ mediaId: media.id, again: false })}>{t("send")}</LinkLike>
    </Line>
  );
}

function Line({ icon, children }: { icon?: React.ReactNode; children: React.ReactNode }) {
  return (
    <p role="status" className="flex items-start gap-1.5 text-sm text-ink-2">
      {icon && <span className="mt-0.5">{icon}</span>}
      <span className="min-w-0">{children}</span>
    </p>
  );
}
