import { z } from "zod";
import type { FoundItem } from "./shell-props";

const most = 5;

const Recent = z.array(
  z.object({
    id: z.string(),
    href: z.string().startsWith("/"),
    label: z.string(),
    hint: z.string().optional(),
    kind: z.enum(["instagram", "page", "none"]).optional(),
    src: z.string().nullish(),
  }),
);

const keyFor = (slug: string) => `heddle:recent:${slug}`;

/** What this person last went to from the palette, on this device only. */
export function readRecent(slug: string): FoundItem[] {
  try {
    return Recent.catch([]).parse(JSON.parse(localStorage.getItem(keyFor(slug)) ?? "[]"));
  } catch {
    return [];
  }
}

export function rememberRecent(slug: string, item: FoundItem) {
  const others = readRecent(slug).filter(({ id }) => id !== item.id);
  try {
    localStorage.setItem(keyFor(slug), JSON.stringify([item, ...others].slice(0, most)));
  } catch {
    // A full or forbidden store costs the list of recent places, nothing else.
  }
}
