import { cardFieldId, type FieldId } from "@/lib/creatives/fields";
import type { CarouselCard, Creative } from "@/lib/creatives/schema";

/** `{{product}}`: letters, digits, spaces, `_` and `-`, at most 40 of them. */
const placeholder = /\{\{\s*([\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N} _-]{0,38}[\p{L}\p{M}\p{N}])?)\s*\}\}/gu;
/** Also what was meant to be one and is not written as one. */
const leftover = /\{\{[^{}\n]{0,80}\}\}/u;

export const holdsPlaceholder = (text: string) => leftover.test(text);

export type Values = Readonly<Record<string, string>>;

const fillText = (text: string, values: Values) =>
  text.replace(placeholder, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? "") : whole,
  );

/** What stands behind the beginning of an address becomes a part of it, so it is written as one. */
const fillAddress = (address: string, values: Values) =>
  address.replace(placeholder, (whole, name: string, at: number) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = (values[name] ?? "").trim();
    return address.slice(0, at).trim() === "" ? value : encodeURIComponent(value);
  });

type Change = (field: FieldId, text: string) => string;

const changeTexts = <Texts extends Record<string, string>>(
  texts: Texts,
  change: (key: keyof Texts & string, text: string) => string,
) => {
  const changed = { ...texts };
  for (const key in texts) Object.assign(changed, { [key]: change(key, texts[key] ?? "") });
  return changed;
};

const changeCard = (card: CarouselCard, index: number, change: Change): CarouselCard => ({
  ...card,
  headline: change(cardFieldId(index, "headline"), card.headline),
  description: change(cardFieldId(index, "description"), card.description),
  link: change(cardFieldId(index, "link"), card.link),
});

/** The creative with every text and address changed, in the order of the form; each is told which field it stands in. */
function changeEveryText(creative: Creative, change: Change): Creative {
  const ofForm: Creative =
    creative.format === "carousel"
      ? {
          ...creative,
          cards: creative.cards.map((card, index) => changeCard(card, index, change)),
          texts: changeTexts(creative.texts, change),
        }
      : { ...creative, texts: changeTexts(creative.texts, change) };
  return { ...ofForm, link: change("link", creative.link), name: change("name", creative.name) };
}

const isAddress = (field: FieldId) => field === "link" || field.endsWith(".link");

/** Every text and address with the field it stands in, in the order of the form. */
export function everyText(creative: Creative): { field: FieldId; text: string }[] {
  const found: { field: FieldId; text: string }[] = [];
  changeEveryText(creative, (field, text) => {
    found.push({ field, text });
    return text;
  });
  return found;
}

const namesIn = (text: string) => [...text.matchAll(placeholder)].map(([, name = ""]) => name);

/** Each name once, in the order in which it is met. */
export function listPlaceholders(creative: Creative): string[] {
  return [...new Set(everyText(creative).flatMap(({ text }) => namesIn(text)))];
}

/** Where a placeholder stands. */
export const fieldsWith = (creative: Creative, name: string): FieldId[] =>
  everyText(creative).flatMap(({ field, text }) => (namesIn(text).includes(name) ? [field] : []));

/** Fields that a template leaves open: what the rules say of them is not known before it is used. */
export const openFields = (creative: Creative): ReadonlySet<FieldId> =>
  new Set(everyText(creative).flatMap(({ field, text }) => (holdsPlaceholder(text) ? [field] : [])));

/** Puts the values in; a placeholder without one stays as it is. */
export const fillPlaceholders = (creative: Creative, values: Values): Creative =>
  changeEveryText(creative, (field, text) => (isAddress(field) ? fillAddress : fillText)(text, values));
