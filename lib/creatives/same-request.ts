import { isDeepStrictEqual } from "node:util";
import { readRequest } from "@/lib/creatives/read-request";

/** A browser's spelling of an address: Meta adds the slash after a bare host. */
const spelled = (address: string) => (URL.canParse(address) ? new URL(address).href : address);

function essence(body: unknown) {
  const read = readRequest(body);
  if (!read) return null;
  const { name, link, callToAction, texts } = read.creative;
  const trimmed = Object.entries(texts).map(([key, text]) => [key, text.trim()]);
  return {
    ...{ name: name.trim(), link: spelled(link), callToAction, trimmed },
    ids: read.ids,
    media: read.media,
  };
}

/**
 * Whether two bodies make the same creative. Where `threads_user_id` stands does not count, since Meta may read back
 * what it was given in either place; neither do keys that Meta adds, nor how an address is spelled.
 */
export function sameRequest(one: unknown, other: unknown) {
  const [a, b] = [essence(one), essence(other)];
  return a !== null && b !== null && isDeepStrictEqual(a, b);
}
