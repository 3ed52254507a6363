import { readAddress } from "@/lib/creatives/address";
import { countCharacters, countHashtags, hasAddress, oddCharacters } from "@/lib/creatives/count-text";
import { limits } from "@/lib/creatives/limits";
import { over, placeholderRule, when, type Rule } from "@/lib/creatives/rule";

type HasMessage = { texts: { message: string } };
type HasHeadline = { texts: { headline: string } };
type HasDescription = { texts: { description: string } };
type HasDisplayLink = { texts: { displayLink: string } };

export const messageRules: readonly Rule<HasMessage>[] = [
  {
    code: "message_missing",
    severity: "warning",
    field: "message",
    source: "adCreative",
    broken: ({ creative }) => when(creative.texts.message.trim() === ""),
  },
  {
    code: "message_too_long",
    severity: "warning",
    field: "message",
    source: "threadsCreation",
    fix: "shorten",
    broken: ({ creative }) => over(countCharacters(creative.texts.message), limits.message),
  },
  {
    code: "too_many_hashtags",
    severity: "warning",
    field: "message",
    source: "threadsCreation",
    broken: ({ creative }) => over(countHashtags(creative.texts.message), limits.hashtags),
  },
  {
    code: "plain_hashtags",
    severity: "note",
    field: "message",
    source: "threadsCreation",
    broken: ({ creative: { texts } }) => when(countHashtags(texts.message) > 0 || hasAddress(texts.message)),
  },
  {
    code: "odd_characters",
    severity: "note",
    field: "message",
    source: "adCreative",
    broken({ creative: { texts } }) {
      const characters = oddCharacters(texts.message);
      return characters === "" ? null : { characters };
    },
  },
  placeholderRule("message", ({ texts }) => texts.message),
];

export const headlineRules: readonly Rule<HasHeadline>[] = [
  {
    code: "headline_long",
    severity: "note",
    field: "headline",
    source: "adCreative",
    broken: ({ creative }) => over(countCharacters(creative.texts.headline), limits.headlineAdvised),
  },
  placeholderRule("headline", ({ texts }) => texts.headline),
];

export const descriptionRules: readonly Rule<HasDescription>[] = [
  placeholderRule("description", ({ texts }) => texts.description),
];

export const displayLinkRules: readonly Rule<HasDisplayLink>[] = [
  {
    code: "display_link_unreadable",
    severity: "warning",
    field: "displayLink",
    source: "adCreative",
    broken({ creative }) {
      const text = creative.texts.displayLink.trim();
      const bare = /^[^\s/]+\.[^\s/.]{2,}(\/\S*)?$/u.test(text);
      return when(text !== "" && !bare && readAddress(text) !== "fine");
    },
  },
  placeholderRule("displayLink", ({ texts }) => texts.displayLink),
];
