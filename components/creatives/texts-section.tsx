"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { CountedTextarea } from "./counted-textarea";
import { useFieldNotes } from "./field-notes";
import { useStudio } from "./studio-context";
import { StudioSection } from "./studio-section";
import { countCharacters } from "@/lib/creatives/count-text";
import { limits } from "@/lib/creatives/limits";

export function TextsSection() {
  const t = useTranslations("creatives");
  const { creative, change, touch } = useStudio();
  const { texts } = creative;
  const set = (field: "message" | "headline" | "description", value: string) =>
    change(field, { ...creative, texts: { ...texts, [field]: value } });

  return (
    <StudioSection section="texts" summary={<bdi>{texts.headline || texts.message}</bdi>}>
      <Field
        label={t("fields.message")}
        api="message"
        counter={{ count: countCharacters(texts.message), limit: limits.message }}
        {...useFieldNotes("message")}
      >
        <CountedTextarea
          value={texts.message}
          limit={limits.message}
          onChange={(event) => set("message", event.target.value)}
          onBlur={() => touch("message")}
        />
      </Field>
      <div className="grid grid-cols-2 items-start gap-3 max-md:grid-cols-1">
        <Field
          label={t("fields.headline")}
          api="name"
          counter={{ count: countCharacters(texts.headline), limit: limits.headlineAdvised, advised: true }}
          {...useFieldNotes("headline")}
        >
          <Input
            dir="auto"
            value={texts.headline}
            onChange={(event) => set("headline", event.target.value)}
          />
        </Field>
        <Field label={t("fields.description")} api="description" {...useFieldNotes("description")}>
          <Input
            dir="auto"
            value={texts.description}
            onChange={(event) => set("description", event.target.value)}
          />
        </Field>
      </div>
    </StudioSection>
  );
}
