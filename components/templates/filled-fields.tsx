"use client";

import { useTranslations } from "next-intl";
import { useFieldName } from "@/components/creatives/use-field-name";
import { useProblemText } from "@/components/creatives/use-problem-text";
import { Counter } from "@/components/ui/counter";
import { counterOf } from "@/lib/creatives/counter-of";
import { everyText, openFields } from "@/lib/creatives/placeholders";
import type { Creative } from "@/lib/creatives/schema";
import { validate } from "@/lib/creatives/validate";

type Props = { template: Creative; filled: Creative };

/** Each text that had a placeholder as it will stand in the draft, with its length and what the rules say of it. */
export function FilledFields({ template, filled }: Props) {
  const t = useTranslations("drafts.templates");
  const nameOf = useFieldName(filled.format);
  const textOf = useProblemText();
  const open = openFields(template);
  const problems = validate({ creative: filled, identity: null, media: [], adAccount: null });
  return (
    <section className="grid gap-2" aria-label={t("becomes")}>
      <h3 className="font-semibold">{t("becomes")}</h3>
      <dl className="grid border-t border-line">
        {everyText(filled)
          .filter(({ field }) => open.has(field))
          .map(({ field, text }) => {
            const counter = counterOf(field, text);
            const said = problems.filter((one) => one.field === field && one.severity !== "note");
            return (
              <div key={field} className="grid gap-0.5 border-b border-line py-2">
                <dt className="flex items-baseline gap-2 text-sm text-ink-3">
                  <span className="flex-1">{nameOf(field)}</span>
                  {counter && <Counter {...counter} />}
                </dt>
                <dd className="min-w-0 break-words whitespace-pre-wrap" dir="auto">
                  {text}
                  {said.map((problem) => (
                    <span key={problem.code} className="block text-sm text-warn-text">
                      {textOf(problem)}
                    </span>
                  ))}
                </dd>
              </div>
            );
          })}
      </dl>
    </section>
  );
}
