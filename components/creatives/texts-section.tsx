"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { CountedTextarea } from "./counted-textarea";
import { useFieldNotes } from "./field-notes";
import { useStudio } from "./studio-context";
import { StudioSection } from "./studio-section";
import { counterOf } from "@/lib/creatives/counter-of";
import { limits } from "@/lib/creatives/limits";
import { setText, textOf } from "@/lib/creatives/set-text";

export function TextsSection() {
  const t = useTranslations("creatives");
  const { creative, change, touch } = useStudio();
  const { message } = creative.texts;
  const headline = textOf(creative, "headline");
  const description = textOf(creative, "description");
  const isVideo = creative.format === "single_video";
  const notes = { headline: useFieldNotes("headline"), description: useFieldNotes("description") };
  const set = (field: "message" | "headline" | "description", value: string) =>
    change(field, setText(creative, field, value));

  return (
    <StudioSection section="texts" summary={<bdi>{headline || message}</bdi>}>
      <Field
        label={t("fields.message")}
        api="message"
        counter={counterOf("message", message)}
        {...useFieldNotes("message")}
      >
        <CountedTextarea
          value={message}
          limit={limits.message}
          onChange={(event) => set("message", event.target.value)}
          onBlur={() => touch("message")}
        />
      </Field>
      {headline !== null && description !== null && (
        <div className="grid grid-cols-2 items-start gap-3 max-md:grid-cols-1">
          <Field
            label={t("fields.headline")}
            api={isVideo ? "title" : "name"}
            counter={counterOf("headline", headline)}
            {...notes.headline}
          >
            <Input dir="auto" value={headline} onChange={(event) => set("headline", event.target.value)} />
          </Field>
          <Field
            label={t("fields.description")}
            api={isVideo ? "link_description" : "description"}
            {...notes.description}
          >
            <Input
              dir="auto"
              value={description}
              onChange={(event) => set("description", event.target.value)}
            />
          </Field>
        </div>
      )}
    </StudioSection>
  );
}
