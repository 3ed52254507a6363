"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { z } from "zod";
import { fetchAnswer } from "@/components/fetch-answer";
import { useCallToActionLabel } from "./use-call-to-action-label";
import { speakerKey } from "./use-subject";
import { Speaker } from "@/lib/creatives/identity";
import { Extra, Identity, ThreadsIdPosition } from "@/lib/creatives/schema";
import { mediaUrl } from "@/lib/media/media-url";

type Props = { workspace: string; field: string; value: unknown };

const Picture = z.object({ mediaId: z.string(), thumbnailMediaId: z.string().nullish() });
const Format = z.enum(["single_image", "single_video", "carousel"]);
/** In a conflict all that belongs to the format goes with it. */
const Formatted = z.union([Format, z.object({ format: Format }).transform(({ format }) => format)]);
const Order = z.array(z.string());
const Card = z.object({ headline: z.string() });
const Pasted = z.array(Extra);
const isMedia = (field: string) => field === "media" || field.endsWith(".media");
const SpeakerAnswer = z.object({ speaker: Speaker.nullable() });

/** One side of a conflict as a person would say it. */
export function ConflictValue({ workspace, field, value }: Props) {
  const t = useTranslations("creatives");
  const nothing = useTranslations("drafts.conflict")("empty");
  const label = useCallToActionLabel();
  const position = ThreadsIdPosition.safeParse(value);
  const picture = Picture.safeParse(value);
  const identity = Identity.safeParse(value);

  if (field === "threadsIdPosition" && position.success) return t(`place.${position.data}`);
  const formatted = Formatted.safeParse(value);
  const card = Card.safeParse(value);
  const order = Order.safeParse(value);
  if (field === "format" && formatted.success) return t(`formats.${formatted.data}`);
  if (field === "cards" && order.success) return t("cards.inOrder", { count: order.data.length });
  const pasted = Pasted.safeParse(value);
  if (field === "extra" || field.endsWith(".extra")) {
    return pasted.success && pasted.data.length > 0 ? <PastedValues pasted={pasted.data} /> : nothing;
  }
  if (typeof value === "boolean") return t(value ? "cards.on" : "cards.off");
  if (/^cards\.[^.]+$/.test(field)) {
    return card.success ? <bdi>{card.data.headline || t("preview.noHeadline")}</bdi> : t("cards.gone");
  }
  if (isMedia(field) && picture.success) {
    return (
      // eslint-disable-next-line @next/next/no-img-element -- served by our own route at this very size
      <img
        src={mediaUrl(workspace, picture.data.thumbnailMediaId ?? picture.data.mediaId, "thumb")}
        alt={t("fields.media")}
        className="w-20"
      />
    );
  }
  if (field === "identity" && identity.success)
    return <SpeakerName workspace={workspace} identity={identity.data} />;
  if (typeof value !== "string" || value === "") return nothing;
  if (field === "callToAction") return label(value);
  return (
    <span dir="auto" className="block max-h-40 overflow-y-auto break-words whitespace-pre-wrap text-ink">
      {value}
    </span>
  );
}

/** Each by the path it is sent under. */
function PastedValues({ pasted }: { pasted: Extra[] }) {
  return (
    <ul className="grid gap-0.5 font-mono text-xs break-all">
      {pasted.map(({ path, value }) => (
        <li key={path.join("/")}>
          <span className="text-ink-3">{path.join(".")}</span>{" "}
          <span className="text-ink">{typeof value === "string" ? value : JSON.stringify(value)}</span>
        </li>
      ))}
    </ul>
  );
}

function SpeakerName({ workspace, identity }: { workspace: string; identity: Identity }) {
  const t = useTranslations("creatives");
  const nothing = useTranslations("drafts.conflict")("empty");
  const { sourceId, kind } = identity;
  const { data: speaker } = useQuery({
    queryKey: speakerKey(workspace, sourceId),
    queryFn: async () =>
      (await fetchAnswer(`/api/${workspace}/creatives/speakers/${sourceId}`, SpeakerAnswer)).speaker,
    enabled: sourceId !== null,
  });
  if (!sourceId || !kind) return nothing;
  return <bdi>{[speaker?.kinds[kind].label, t(`kinds.${kind}`)].filter(Boolean).join(" · ")}</bdi>;
}
