import { buildRequest } from "@/lib/creatives/build-request";
import { readRequest } from "@/lib/creatives/read-request";
import { sameJson } from "@/lib/creatives/same-json";
import type { Creative, Extra } from "@/lib/creatives/schema";

/** A browser's spelling of an address: Meta adds the slash after a bare host. */
const spelled = (text: string) => (URL.canParse(text.trim()) ? new URL(text.trim()).href : text.trim());

const spelledIn = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === "string" ? spelled(part) : part));

const known = (creative: Creative): Creative =>
  creative.format === "carousel"
    ? { ...creative, extra: [], cards: creative.cards.map((card) => ({ ...card, extra: [] })) }
    : { ...creative, extra: [] };

function essence(body: unknown) {
  const read = readRequest(body);
  if (!read) return null;
  const { creative, ids, media } = read;
  const cards = creative.format === "carousel" ? creative.cards : [];
  return {
    request: spelledIn(buildRequest({ ...known(creative), threadsIdPosition: "spec" }, ids, media)),
    extra: [creative, ...cards].flatMap(({ extra }, place) => extra.map((one) => ({ ...one, place }))),
  };
}

type Placed = Extra & { place: number };
const hasAll = (wanted: readonly Placed[], there: readonly Placed[]) =>
  wanted.every((one) => there.some((other) => sameJson(spelledIn(one), spelledIn(other))));

/**
 * Whether two bodies make the same creative. Where `threads_user_id` stands does not count, since Meta may read back
 * what it was given in either place; neither do keys that Meta adds, nor how an address is spelled.
 */
export function sameRequest(one: unknown, other: unknown) {
  const [a, b] = [essence(one), essence(other)];
  if (a === null || b === null || !sameJson(a.request, b.request)) return false;
  return hasAll(a.extra, b.extra) || hasAll(b.extra, a.extra);
}
