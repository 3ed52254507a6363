"use client";

import { useSortable } from "@dnd-kit/sortable";
import { GripVertical, ImageOff, MessageSquare, OctagonX, Play, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useThreads } from "@/components/comments/discussion-context";
import { cn } from "@/components/ui/cn";
import { Tag } from "@/components/ui/tag";
import { CardMenu } from "./card-menu";
import { useStudio } from "./studio-context";
import type { Cards } from "./use-cards";
import { useUpload } from "./use-upload";
import { countCharacters } from "@/lib/creatives/count-text";
import { cardOfField } from "@/lib/creatives/fields";
import { limits } from "@/lib/creatives/limits";
import { pictureOf } from "@/lib/creatives/media-slots";
import type { CarouselCard } from "@/lib/creatives/schema";
import { factsOf } from "@/lib/creatives/subject";
import { mediaUrl } from "@/lib/media/media-url";

type Props = { card: CarouselCard; index: number; cards: Cards; isLast: boolean; onOpen: () => void };

/** One card as it will show: square, with its headline in place of a button. */
export function CardTile({ card, index, cards, isLast, onOpen }: Props) {
  const t = useTranslations("creatives.cards");
  const preview = useTranslations("creatives.preview");
  const tm = useTranslations("media");
  const comments = useTranslations("comments");
  const format = useFormatter();
  const { workspace, media, shown, blamed } = useStudio();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: card.id });
  const upload = useUpload(card.id);
  const isOpen = cards.open === index;
  const picture = pictureOf(media, card.media);
  const { threads } = useThreads();
  const isSpokenOf = threads.some((one) => !one.isResolved && one.field?.startsWith(`cards.${card.id}.`));
  const number = index + 1;
  const here = (severity: string) =>
    shown.some((problem) => problem.severity === severity && cardOfField(problem.field)?.index === index);
  const isWrong = here("error") || blamed.some((field) => cardOfField(field)?.index === index);
  const move = transform && `translate3d(${transform.x}px, ${transform.y}px, 0)`;

  return (
    <li
      ref={setNodeRef}
      style={{ ...(move ? { transform: move } : {}), ...(transition ? { transition } : {}) }}
      className={cn(
        "relative min-w-0 overflow-hidden rounded-lg border bg-surface",
        isOpen ? "border-accent-text ring-1 ring-accent-text" : "border-line-strong",
        isDragging && "z-sticky shadow-float",
      )}
    >
      <button
        type="button"
        aria-current={isOpen || undefined}
        onClick={onOpen}
        className="block w-full text-start focus-visible:-outline-offset-2"
      >
        <span className="grid aspect-square w-full place-items-center bg-press text-ink-3">
          {picture ? (
            // eslint-disable-next-line @next/next/no-img-element -- served by our own route at this very size
            <img
              src={mediaUrl(workspace, picture.id, "thumb")}
              alt=""
              draggable={false}
              className="col-start-1 row-start-1 size-full object-cover"
            />
          ) : (
            <ImageOff size={18} className="col-start-1 row-start-1" />
          )}
          {upload.at === "sending" && (
            <span className="col-start-1 row-start-1 rounded-sm bg-raised px-1.5 text-sm text-ink tabular-nums">
              {tm("progress", { percent: upload.share })}
            </span>
          )}
          {upload.at === "idle" && factsOf(media, card.media.mediaId)?.kind === "video" && (
            <span className="col-start-1 row-start-1 grid size-8 place-items-center rounded-full bg-raised text-ink">
              <Play size={14} fill="currentColor" />
            </span>
          )}
        </span>
        <span className="grid gap-px px-2 py-1.5">
          <span className="sr-only">{t("card", { number })}</span>
          <bdi className={cn("truncate font-medium", !card.headline && "text-ink-3")}>
            {card.headline || preview("noHeadline")}
          </bdi>
          <span className="flex items-center gap-1.5 text-sm text-ink-3 tabular-nums">
            {isWrong && <OctagonX size={13} className="text-bad-solid" />}
            {!isWrong && here("warning") && <TriangleAlert size={13} className="text-warn-solid" />}
            {isSpokenOf && (
              <>
                <MessageSquare size={13} className="text-accent-text" />
                <span className="sr-only">{comments("spokenOf")}</span>
              </>
            )}
            {`${format.number(countCharacters(card.headline))} / ${format.number(limits.cardHeadline)}`}
          </span>
        </span>
      </button>
      <Tag className="absolute start-1.5 top-1.5 bg-raised">{format.number(number)}</Tag>
      <span className="absolute end-1 top-1 flex gap-1">
        <button
          ref={setActivatorNodeRef}
          type="button"
          {...attributes}
          {...listeners}
          aria-label={t("drag", { number })}
          className="target grid size-6 cursor-grab touch-none place-items-center rounded-sm bg-raised text-ink-2 hover:text-ink max-md:size-10"
        >
          <GripVertical size={14} />
        </button>
        <CardMenu cards={cards} index={index} isLast={isLast} />
      </span>
    </li>
  );
}
