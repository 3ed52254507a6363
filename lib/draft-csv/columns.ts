/** What a row says of a creative, by the name that stands in an export. */
export const plainColumns = [
  "name",
  "format",
  "speaks_as",
  "threads_account",
  "message",
  "headline",
  "description",
  "display_link",
  "call_to_action",
  "link",
  "media",
  "thumbnail",
  "threads_user_id_position",
  "multi_share_optimized",
  "multi_share_end_card",
  "cards",
  "extra",
] as const;
export type PlainColumn = (typeof plainColumns)[number];

export const cardColumns = ["headline", "description", "link", "media", "thumbnail"] as const;
export type CardColumn = (typeof cardColumns)[number];

/** `card_2_link` is of the second card. */
export type Column = PlainColumn | `card_${number}_${CardColumn}`;
export const cardColumn = (number: number, column: CardColumn): Column => `card_${number}_${column}`;

/** More than Meta takes, as a draft may have. */
export const mostCards = 100;

export const columnsFor = (cards: number): Column[] => [
  ...plainColumns,
  ...Array.from({ length: cards }, (_, index) => cardColumns.map((one) => cardColumn(index + 1, one))).flat(),
];

/** Besides its own name: the ad people's words and Meta's. */
const otherNames: Record<PlainColumn, readonly string[]> = {
  name: ["creative_name", "ad_name"],
  format: ["creative_format"],
  speaks_as: ["identity", "account", "instagram_account", "page", "instagram_user_id", "page_id"],
  threads_account: ["threads_kind", "kind"],
  message: ["primary_text", "text"],
  headline: ["title"],
  description: ["link_description"],
  display_link: ["caption", "link_caption"],
  call_to_action: ["button", "call_to_action_type"],
  link: ["destination", "website_url", "url"],
  media: ["picture", "image", "video", "image_hash", "video_id"],
  thumbnail: ["video_thumbnail"],
  threads_user_id_position: ["position_of_threads_user_id"],
  multi_share_optimized: [],
  multi_share_end_card: [],
  cards: ["number_of_cards"],
  extra: [],
};
const otherCardNames: Record<CardColumn, readonly string[]> = {
  headline: ["title", "name"],
  description: [],
  link: ["destination", "url"],
  media: ["picture", "image", "video", "image_hash", "video_id"],
  thumbnail: ["video_thumbnail"],
};
/** An export of rows with problems has these for people to read. */
const ignored = new Set(["problem"]);

const plain = (name: string) =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");

/** The column a head's cell names, null for one that is left aside, undefined for a name nobody knows. */
export function readColumn(name: string): Column | null | undefined {
  const wanted = plain(name);
  if (wanted === "" || ignored.has(wanted)) return null;
  const [, number = "", part = ""] = /^card_(\d{1,3})_(.+)$/.exec(wanted) ?? [];
  if (part !== "") {
    const column = cardColumns.find((one) => one === part || otherCardNames[one].includes(part));
    const isCard = Number(number) >= 1 && Number(number) <= mostCards;
    return column && isCard ? cardColumn(Number(number), column) : undefined;
  }
  return plainColumns.find((one) => one === wanted || otherNames[one].includes(wanted));
}
