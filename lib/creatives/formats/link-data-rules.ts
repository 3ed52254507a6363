import { readAddress } from "@/lib/creatives/address";
import { countCharacters, countHashtags, hasAddress } from "@/lib/creatives/count-text";
import { limits } from "@/lib/creatives/limits";
import { when, type Rule } from "@/lib/creatives/rule";
import type { SingleImage } from "@/lib/creatives/schema";

type HasTexts = Pick<SingleImage, "texts">;

const over = (text: string, limit: number) => {
  const count = countCharacters(text);
  return count > limit ? { count, limit, over: count - limit } : null;
};

export const linkDataRules: readonly Rule<HasTexts>[] = [
  {
    code: "message_missing",
    severity: "warning",
    field: "message",
    broken: ({ creative }) => when(creative.texts.message.trim() === ""),
  },
  {
    code: "message_too_long",
    severity: "warning",
    field: "message",
    broken: ({ creative }) => over(creative.texts.message, limits.message),
  },
  {
    code: "too_many_hashtags",
    severity: "warning",
    field: "message",
    broken({ creative }) {
      const count = countHashtags(creative.texts.message);
      return count > limits.hashtags
        ? { count, limit: limits.hashtags, over: count - limits.hashtags }
        : null;
    },
  },
  {
    code: "plain_hashtags",
    severity: "note",
    field: "message",
    broken: ({ creative: { texts } }) => when(countHashtags(texts.message) > 0 || hasAddress(texts.message)),
  },
  {
    code: "headline_long",
    severity: "note",
    field: "headline",
    broken: ({ creative }) => over(creative.texts.headline, limits.headlineAdvised),
  },
  {
    code: "display_link_unreadable",
    severity: "warning",
    field: "displayLink",
    broken({ creative }) {
      const text = creative.texts.displayLink.trim();
      const bare = /^[^\s/]+\.[^\s/.]{2,}(\/\S*)?$/u.test(text);
      return when(text !== "" && !bare && readAddress(text) !== "fine");
    },
  },
];
