"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState, type PointerEvent } from "react";
import { cn } from "@/components/ui/cn";
import styles from "./feed-card.module.css";
import { FeedPicture } from "./feed-shown";
import type { PreviewCard } from "@/lib/creatives/preview-model";

type Props = { workspace: string; cards: readonly PreviewCard[] };

/** Square cards side by side, without buttons. They go by swipe, by arrow key, and by the two buttons. */
export function FeedCards({ workspace, cards }: Props) {
  const t = useTranslations("creatives.preview");
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const shown = Math.min(at, cards.length - 1);

  function go(index: number) {
    const card = list.current?.children[index];
    if (card instanceof HTMLElement) list.current?.scrollTo({ left: card.offsetLeft, behavior: "smooth" });
    setAt(index);
  }
  function look() {
    const { current } = list;
    if (!current) return;
    const left = Math.abs(current.scrollLeft);
    const width = current.scrollWidth / Math.max(cards.length, 1);
    const isEnd = left + current.clientWidth >= current.scrollWidth - 2;
    setAt(isEnd ? cards.length - 1 : Math.round(left / width));
  }
  /** A finger swipes by itself; a mouse has to be followed. */
  function drag(event: PointerEvent) {
    if (event.pointerType !== "mouse" || event.buttons !== 1 || !list.current) return;
    list.current.scrollLeft -= event.movementX;
  }

  const place = t("cardOf", { number: shown + 1, count: cards.length });
  return (
    <div role="group" aria-roledescription={t("cards")} aria-label={t("cards")}>
      <ul
        ref={list}
        tabIndex={0}
        aria-label={place}
        onScroll={look}
        onPointerMove={drag}
        className="relative flex [scrollbar-width:none] gap-2 overflow-x-auto overscroll-x-contain rounded-[10px]"
      >
        {cards.map((card) => (
          <li key={card.id} className="w-[190px] flex-none">
            <FeedPicture
              workspace={workspace}
              pictureId={card.pictureId}
              video={card.video}
              ratio="1 / 1"
              alt={t(card.video ? "video" : "picture")}
              missing={t(card.video ? "noPoster" : "noPicture")}
            />
            <bdi
              className={cn(
                "mt-1 block truncate text-[0.8125rem] leading-[1.125rem] font-semibold",
                !card.title && styles.dim,
              )}
            >
              {card.title || t("noHeadline")}
            </bdi>
          </li>
        ))}
      </ul>
      <div className={cn(styles.dim, "flex items-center gap-1 pt-1 text-[0.8125rem]")}>
        <button
          type="button"
          className="target grid size-6 place-items-center aria-disabled:opacity-40"
          aria-label={t("previous")}
          aria-disabled={shown <= 0}
          onClick={() => shown > 0 && go(shown - 1)}
        >
          <ChevronLeft size={16} />
        </button>
        <span role="status" className="tabular-nums">
          {place}
        </span>
        <button
          type="button"
          className="target grid size-6 place-items-center aria-disabled:opacity-40"
          aria-label={t("next")}
          aria-disabled={shown >= cards.length - 1}
          onClick={() => shown < cards.length - 1 && go(shown + 1)}
        >
          <ChevronRight size={16} />
        </button>
      </div>
    </div>
  );
}
