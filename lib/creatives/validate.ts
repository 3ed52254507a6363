import { commonRules } from "@/lib/creatives/common-rules";
import type { FieldId } from "@/lib/creatives/fields";
import { singleImage } from "@/lib/creatives/formats/single-image";
import type { Fix, Params, Rule, RuleCode, Severity } from "@/lib/creatives/rule";
import type { Creative } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";

export type Problem = { code: RuleCode; severity: Severity; field: FieldId; params: Params; fix: Fix | null };

function apply<C>(rules: readonly Rule<C>[], subject: Subject<C>): Problem[] {
  return rules.flatMap(({ code, severity, field, fix, broken }) => {
    const params = broken(subject);
    return params ? [{ code, severity, field, params, fix: fix ?? null }] : [];
  });
}

function ofFormat(subject: Subject<Creative>) {
  switch (subject.creative.format) {
    case "single_image":
      return apply(singleImage.rules, { ...subject, creative: subject.creative });
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
