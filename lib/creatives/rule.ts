import type { CardField, PlainField } from "@/lib/creatives/fields";
import { holdsPlaceholder } from "@/lib/creatives/placeholders";
import type { RuleSource } from "@/lib/creatives/sources";
import type { CarouselCard } from "@/lib/creatives/schema";
import type { MediaFacts, Subject } from "@/lib/creatives/subject";
import type rules from "@/lib/i18n/en/creative-rules.json";

/** An error blocks publishing. A warning is what Meta accepts and a person would regret. A note only tells. */
export type Severity = "error" | "warning" | "note";
export type Fix = "add_https" | "shorten" | "crop" | "use_instead";

/** Each has its sentence in lib/i18n/en/creative-rules.json. */
export type RuleCode = keyof typeof rules;

export type Params = Record<string, string | number>;

type Sentence = {
  code: RuleCode;
  severity: Severity;
  /** Meta's page on it; none where it is this product's own advice. */
  source?: RuleSource;
  fix?: Fix;
};

export type Rule<C> = Sentence & {
  field: PlainField;
  /** What the sentence needs where the rule is broken, else null. */
  broken: (subject: Subject<C>) => Params | null;
};

export type CardSubject = { card: CarouselCard; media: MediaFacts | null; thumbnail: MediaFacts | null };
/** Asked of each card. */
export type CardRule = Sentence & { field: CardField; broken: (subject: CardSubject) => Params | null };

/** For rules whose sentence needs nothing. */
export const when = (broken: boolean): Params | null => (broken ? {} : null);

export const over = (count: number, limit: number): Params | null =>
  count > limit ? { count, limit, over: count - limit } : null;

/** One for each field that a template may leave open. */
export const placeholderRule = <C>(field: PlainField, textOf: (creative: C) => string): Rule<C> => ({
  code: "placeholder_left",
  severity: "warning",
  field,
  broken: ({ creative }) => when(holdsPlaceholder(textOf(creative))),
});
