"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup, RadioOption } from "@/components/ui/radio-group";
import { useFieldNotes } from "./field-notes";
import { useStudio } from "./studio-context";
import { StudioSection } from "./studio-section";
import { counterOf } from "@/lib/creatives/counter-of";
import { fieldElementId } from "@/lib/creatives/fields";
import { ThreadsIdPosition } from "@/lib/creatives/schema";

const positions = ThreadsIdPosition.options;

export function PlaceSection() {
  const t = useTranslations("creatives");
  const { creative, change, touch } = useStudio();
  const { name, threadsIdPosition } = creative;

  return (
    <StudioSection section="place" summary={t(`place.${threadsIdPosition}`)}>
      <Field
        label={t("fields.name")}
        api="name"
        counter={counterOf("name", name.trim())}
        {...useFieldNotes("name")}
      >
        <Input
          dir="auto"
          value={name}
          placeholder={t("namePlaceholder")}
          onChange={(event) => change("name", { ...creative, name: event.target.value })}
          onBlur={() => touch("name")}
        />
      </Field>
      <fieldset id={fieldElementId("threadsIdPosition")} tabIndex={-1} className="grid gap-1.5 outline-none">
        <legend className="mb-1.5 flex w-full items-baseline gap-2 font-medium">
          {t("fields.threadsIdPosition")}
        </legend>
        <RadioGroup
          label={t("fields.threadsIdPosition")}
          value={threadsIdPosition}
          options={positions}
          onChange={(next) => change("threadsIdPosition", { ...creative, threadsIdPosition: next })}
        >
          {positions.map((position) => (
            <RadioOption key={position} value={position}>
              {t(`place.${position}`)}
            </RadioOption>
          ))}
        </RadioGroup>
        <p className="text-sm text-ink-3">{t("place.both")}</p>
      </fieldset>
    </StudioSection>
  );
}
