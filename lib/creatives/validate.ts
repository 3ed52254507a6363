import { commonRules } from "@/lib/creatives/common-rules";
import { cardFieldId, type FieldId } from "@/lib/creatives/fields";
import { cardRules } from "@/lib/creatives/formats/card-rules";
import { formats } from "@/lib/creatives/formats/formats";
import type { Fix, Params, Rule, RuleCode, Severity } from "@/lib/creatives/rule";
import type { Carousel, Creative } from "@/lib/creatives/schema";
import type { RuleSource } from "@/lib/creatives/sources";
import { factsOf, type Subject } from "@/lib/creatives/subject";

export type Problem = {
  code: RuleCode;
  severity: Severity;
  field: FieldId;
  params: Params;
  fix: Fix | null;
  source: RuleSource | null;
};

function apply<C>(rules: readonly Rule<C>[], subject: Subject<C>): Problem[] {
  return rules.flatMap(({ broken, fix = null, source = null, ...rule }) => {
    const params = broken(subject);
    return params ? [{ ...rule, params, fix, source }] : [];
  });
}

const ofCards = ({ creative: { cards }, media }: Subject<Carousel>): Problem[] =>
  cards.flatMap((card, index) => {
    const { mediaId, thumbnailMediaId } = card.media;
    const subject = { card, media: factsOf(media, mediaId), thumbnail: factsOf(media, thumbnailMediaId) };
    return cardRules.flatMap(({ broken, field, fix = null, source = null, ...rule }) => {
      const params = broken(subject);
      return params ? [{ ...rule, params, fix, source, field: cardFieldId(index, field) }] : [];
    });
  });

function ofFormat({ creative, ...facts }: Subject<Creative>): Problem[] {
  switch (creative.format) {
    case "single_image":
      return apply(formats.single_image.rules, { ...facts, creative });
    case "single_video":
      return apply(formats.single_video.rules, { ...facts, creative });
    case "carousel":
      return [...apply(formats.carousel.rules, { ...facts, creative }), ...ofCards({ ...facts, creative })];
  }
}

/** Every rule that is broken, in the order of the rules. */
export const validate = (subject: Subject<Creative>): Problem[] => [
  ...apply(commonRules, subject),
  ...ofFormat(subject),
];

/** Nothing wrong was entered, only nothing yet. */
export const isMissing = ({ code }: Problem) => code.endsWith("_missing");

export const blocks = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === "error");
export const ofSeverity = (problems: readonly Problem[], severity: Severity) =>
  problems.filter((problem) => problem.severity === severity);
