import { cardColumn, cardColumns, type CardColumn } from "@/lib/draft-csv/columns";
import type { Creative, MediaChoice } from "@/lib/creatives/schema";
import { extrasOf } from "@/lib/imports/extras-of";

/** Cells by the name of their column. */
export type Row = Record<string, string>;

const yesOrNo = (value: boolean) => (value ? "yes" : "no");

const ofMedia = ({ mediaId, thumbnailMediaId }: MediaChoice) => ({
  media: mediaId ?? "",
  thumbnail: thumbnailMediaId ?? "",
});

function ofFormat(creative: Creative): Row {
  if (creative.format !== "carousel") {
    const { message, headline, description } = creative.texts;
    const texts = { message, headline, description };
    if (creative.format === "single_video") return { ...texts, ...ofMedia(creative.media) };
    return { ...texts, media: creative.media.mediaId ?? "" };
  }
  const row: Row = {
    message: creative.texts.message,
    cards: String(creative.cards.length),
    multi_share_optimized: yesOrNo(creative.multiShareOptimized),
    multi_share_end_card: yesOrNo(creative.multiShareEndCard),
  };
  for (const [index, { headline, description, link, media }] of creative.cards.entries()) {
    const card: Record<CardColumn, string> = { headline, description, link, ...ofMedia(media) };
    for (const column of cardColumns) row[cardColumn(index + 1, column)] = card[column];
  }
  return row;
}

/** A creative as a row that says all of it. `speaker`: by what the account is found again. */
export function writeRow(creative: Creative, speaker: string): Row {
  const { name, format, identity, callToAction, link, threadsIdPosition, texts } = creative;
  const extra = extrasOf(creative).map(({ card, ...one }) => (card === null ? one : { card, ...one }));
  return {
    ...ofFormat(creative),
    ...{ name, format, link, speaks_as: speaker, call_to_action: callToAction },
    display_link: texts.displayLink,
    threads_account: identity.kind ?? (identity.sourceId ? "none" : ""),
    threads_user_id_position: threadsIdPosition,
    extra: extra.length > 0 ? JSON.stringify(extra) : "",
  };
}
