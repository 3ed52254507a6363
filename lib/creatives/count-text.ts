/** What Threads counts: code points, so an emoji of four bytes is one. */
export function countCharacters(text: string) {
  let count = 0;
  for (const char of text) count += char ? 1 : 0;
  return count;
}

/** The first `limit` characters and what stands beyond them; no surrogate pair is ever torn. */
export function splitAt(text: string, limit: number): [string, string] {
  const characters = Array.from(text);
  if (characters.length <= limit) return [text, ""];
  return [characters.slice(0, limit).join(""), characters.slice(limit).join("")];
}

/** A hashtag has at least one letter, and does not begin inside a word. */
const hashtag = /(?<![\p{L}\p{N}_&#])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;
export const countHashtags = (text: string) => text.match(hashtag)?.length ?? 0;

export const hasAddress = (text: string) => /\bhttps?:\/\/\S|\bwww\.\S+\.\S/i.test(text);

/** What Meta once refused in the text of an ad with a link, each once; addresses may have them. */
export function oddCharacters(text: string) {
  const words = text.replace(/\S*:\/\/\S*/g, "");
  return [...new Set(words.match(/[\^~={}[\]|<>]/g))].join(" ");
}
