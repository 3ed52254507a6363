"use client";

import { Heart, MessageCircle, Repeat2, Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import styles from "./feed-card.module.css";
import { FeedCards } from "./feed-cards";
import { FeedShown } from "./feed-shown";
import { useCallToActionLabel } from "./use-call-to-action-label";
import type { CutText } from "@/lib/creatives/cut-text";
import type { PreviewModel } from "@/lib/creatives/preview-model";

type Props = { workspace: string; model: PreviewModel; theme: "light" | "dark" };

/** A Threads-like card of the ad. Its theme is its own, and so are its colours. */
export function FeedCard({ workspace, model, theme }: Props) {
  const t = useTranslations("creatives.preview");
  const { speaker, text, shown, link, cards } = model;
  const name = speaker?.name ?? t("nobody");
  return (
    <article
      data-theme={theme}
      aria-label={t("card")}
      className={cn(
        styles.card,
        "grid grid-cols-[36px_minmax(0,1fr)] gap-x-3 rounded-[14px] border px-3.5 pt-3.5 pb-2.5 text-[0.9375rem] leading-[1.3125rem]",
      )}
    >
      <Avatar
        kind={speaker ? (speaker.shape === "round" ? "instagram" : "page") : "none"}
        name={name}
        src={speaker?.pictureUrl}
        size={40}
        className="size-9"
      />
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
        <div>
          <bdi className={cn("block truncate font-semibold", !speaker && styles.dim)}>{name}</bdi>
          <div className={cn(styles.dim, "text-[0.8125rem] leading-[1.1rem]")}>{t("sponsored")}</div>
        </div>
        {text.shown && <FeedText key={text.shown} text={text} />}
        {cards ? (
          <FeedCards workspace={workspace} cards={cards} />
        ) : (
          <FeedShown workspace={workspace} shown={shown} />
        )}
        {link && <FeedLink link={link} />}
        <div aria-hidden className={cn(styles.dim, "flex gap-4 pt-0.5")}>
          <Heart size={19} />
          <MessageCircle size={19} />
          <Repeat2 size={19} />
          <Send size={19} />
        </div>
      </div>
    </article>
  );
}

function FeedText({ text }: { text: CutText }) {
  const t = useTranslations("creatives.preview");
  const [whole, setWhole] = useState(false);
  return (
    <p dir="auto" className="break-words whitespace-pre-wrap">
      {text.shown}
      {whole && text.rest}
      {text.rest && (
        <button
          type="button"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
          className={cn(styles.dim, "target ms-1 hover:underline")}
        >
          {whole ? t("less") : `… ${t("more")}`}
        </button>
      )}
    </p>
  );
}

function FeedLink({ link }: { link: NonNullable<PreviewModel["link"]> }) {
  const label = useCallToActionLabel();
  if (!link.domain && !link.title) return null;
  return (
    <div
      className={cn(
        styles.framed,
        "flex items-center gap-2.5 rounded-[10px] py-[9px] ps-3 pe-2.5 text-[0.8125rem] leading-[1.125rem]",
      )}
    >
      <span className="min-w-0 flex-1">
        <bdi className={cn(styles.dim, "block truncate")}>{link.domain}</bdi>
        <bdi className="block truncate font-semibold">{link.title}</bdi>
      </span>
      {link.button && (
        <span
          className={cn(styles.button, "shrink-0 rounded-[8px] px-3 py-1.5 font-semibold whitespace-nowrap")}
        >
          {label(link.button)}
        </span>
      )}
    </div>
  );
}
