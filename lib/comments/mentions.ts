/** A person as the picker calls them; no two alike, so that what is typed means one of them. */
export type Mentionable = { id: string; label: string };
export type Part = string | { mention: string };

const token = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/g;
const asToken = (id: string) => `@[${id}]`;

/** The text with each mention as the id of who is meant. */
export function splitMentions(text: string): Part[] {
  // Splitting by a group leaves what it held at every second place.
  return text
    .split(token)
    .map((part, index): Part => (index % 2 === 1 ? { mention: part } : part))
    .filter((part) => part !== "");
}

export const mentionedIn = (text: string): string[] => [
  ...new Set(splitMentions(text).flatMap((part) => (typeof part === "string" ? [] : [part.mention]))),
];

/** People of the same name are told apart by a number, in the order they are given in. */
export function labelled(people: readonly { id: string; name: string | null }[]): Mentionable[] {
  const taken = new Set<string>();
  return people.flatMap(({ id, name }) => {
    const plain = name?.trim().replaceAll(/\s+/g, " ") ?? "";
    if (plain === "") return [];
    let label = plain;
    for (let number = 2; taken.has(label.toLowerCase()); number += 1) label = `${plain} (${number})`;
    taken.add(label.toLowerCase());
    return { id, label };
  });
}

const inWord = /[\p{L}\p{N}_]/u;

/** Where it is `@` and a label, and neither an address before nor a longer word after. */
function isMention(text: string, at: number, label: string) {
  const end = at + 1 + label.length;
  const [before, after] = [text.slice(0, at).at(-1) ?? "", text.slice(end, end + 1)];
  const said = text.slice(at + 1, end);
  return said.toLowerCase() === label.toLowerCase() && !inWord.test(before) && !inWord.test(after);
}

/** What was typed, with `@name` as it is kept. The longest name wins, so that "Tavi" does not take "Tavi R.". */
export function encodeMentions(typed: string, people: readonly Mentionable[]): string {
  const longestFirst = people.toSorted((a, b) => b.label.length - a.label.length);
  let text = "";
  for (let at = 0; at < typed.length; ) {
    const named = typed[at] === "@" && longestFirst.find(({ label }) => isMention(typed, at, label));
    text += named ? asToken(named.id) : (typed[at] ?? "");
    at += named ? 1 + named.label.length : 1;
  }
  return text;
}

/** What is kept, as it is typed; `left` stands for a person who is no longer there. */
export const decodeMentions = (kept: string, people: readonly Mentionable[], left: string): string =>
  splitMentions(kept)
    .map((part) => {
      if (typeof part === "string") return part;
      return `@${people.find(({ id }) => id === part.mention)?.label ?? left}`;
    })
    .join("");

/** What is typed behind the `@` that the caret stands in, and where that `@` is; null outside of one. */
export function mentionAt(text: string, caret: number): { from: number; query: string } | null {
  const from = text.slice(0, caret).lastIndexOf("@");
  if (from < 0 || inWord.test(text.slice(0, from).at(-1) ?? "")) return null;
  const query = text.slice(from + 1, caret);
  return query.length > 40 || query.includes("\n") ? null : { from, query };
}
