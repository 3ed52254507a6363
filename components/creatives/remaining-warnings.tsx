"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useStudio } from "./studio-context";
import { useFieldName } from "./use-field-name";
import { useProblemText } from "./use-problem-text";
import { cardOfField } from "@/lib/creatives/fields";
import { ofSeverity } from "@/lib/creatives/validate";

/** What Meta will accept all the same. */
export function RemainingWarnings() {
  const t = useTranslations("creatives.publishing");
  const { creative, problems } = useStudio();
  const nameOf = useFieldName(creative.format);
  const text = useProblemText();
  const warnings = ofSeverity(problems, "warning");
  if (warnings.length === 0) return null;
  return (
    <section>
      <h3>{t("warnings", { count: warnings.length })}</h3>
      <ul className="mt-1 grid gap-1.5">
        {warnings.map((problem) => (
          <li key={problem.code + problem.field} className="flex gap-1.5 text-ink-2">
            <TriangleAlert size={14} className="mt-[3px] text-warn-solid" />
            <span>
              {cardOfField(problem.field) && <b className="font-medium">{nameOf(problem.field)} </b>}
              {text(problem)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
