"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CodeBlock } from "@/components/ui/code-block";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { defaultCountries, parseCountries, targetingSnippet } from "@/lib/setup/placement";

/** What to paste into an ad set, with the countries the person names; the rest Meta demands as it is. */
export function TargetingSnippet() {
  const t = useTranslations("placement.snippet");
  const [typed, setTyped] = useState(defaultCountries.join(", "));
  const parsed = parseCountries(typed);
  const [last, setLast] = useState(defaultCountries);
  const countries = parsed ?? last;

  return (
    <div className="grid gap-3">
      <Field
        label={t("countries")}
        api="geo_locations.countries"
        help={t("countriesHelp")}
        error={parsed ? undefined : t("countriesWrong")}
        className="max-w-72"
      >
        <Input
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value);
            const next = parseCountries(event.target.value);
            if (next) setLast(next);
          }}
        />
      </Field>
      <CodeBlock
        label={t("label")}
        language="json"
        wrap
        lines={targetingSnippet(countries)
          .split("\n")
          .map((text) => ({ text }))}
      />
    </div>
  );
}
