import type { FieldId } from "@/lib/creatives/fields";
import type rules from "@/lib/i18n/en/creative-rules.json";
import type { Subject } from "@/lib/creatives/subject";

/** An error blocks publishing. A warning is what Meta accepts and a person would regret. A note only tells. */
export type Severity = "error" | "warning" | "note";
export type Fix = "add_https";

/** Each has its sentence in lib/i18n/en/creative-rules.json. */
export type RuleCode = keyof typeof rules;

export type Params = Record<string, string | number>;

export type Rule<C> = {
  code: RuleCode;
  severity: Severity;
  field: FieldId;
  fix?: Fix;
  /** What the sentence needs where the rule is broken, else null. */
  broken: (subject: Subject<C>) => Params | null;
};

/** For rules whose sentence needs nothing. */
export const when = (broken: boolean): Params | null => (broken ? {} : null);
