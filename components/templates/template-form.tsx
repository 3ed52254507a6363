"use client";

import { useMutation } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { randomDraftId } from "@/components/creatives/random-uuid";
import { useFieldName } from "@/components/creatives/use-field-name";
import { Refusal } from "@/components/reasons/refusal";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { Textarea } from "@/components/ui/textarea";
import { fieldsWith, fillPlaceholders } from "@/lib/creatives/placeholders";
import { fillTemplateAction } from "@/lib/templates/actions";
import type { TemplateView } from "@/lib/templates/schema";
import { FilledFields } from "./filled-fields";

type Props = {
  workspace: string;
  formId: string;
  template: TemplateView;
  /** Somebody edited the template since it was read. */
  onChanged: () => void;
};

export function TemplateForm({ workspace, formId, template, onChanged }: Props) {
  const t = useTranslations("drafts.templates");
  const format = useFormatter();
  const router = useRouter();
  const { value, placeholders } = template;
  const nameOf = useFieldName(value.format);
  const [values, setValues] = useState<Record<string, string>>({});
  const [wasPressed, setPressed] = useState(false);
  const [draftId] = useState(randomDraftId);
  const asked = Object.fromEntries(placeholders.map((name) => [name, values[name] ?? ""]));
  const isEmpty = (name: string) => asked[name]?.trim() === "";
  const placesOf = (name: string) => format.list(fieldsWith(value, name).map(nameOf));

  const make = useMutation({
    mutationFn: () => fillTemplateAction({ workspace, template: template.id, draftId, values: asked }),
    onSuccess: (answer) => {
      if (!answer.ok) return;
      if (answer.made) router.push(`/${workspace}/creatives/${answer.draftId}`);
      else onChanged();
    },
  });
  const changed = make.data?.ok && !make.data.made;

  function submit() {
    setPressed(true);
    const first = placeholders.find(isEmpty);
    if (first === undefined) make.mutate();
    else document.getElementById(inputId(first))?.focus();
  }
  const inputId = (name: string) => `${formId}-${placeholders.indexOf(name)}`;

  return (
    <form
      id={formId}
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {changed && <Note tone="warn" title={t("changed")} />}
      {make.data?.ok === false && <Refusal declined={make.data} />}
      {placeholders.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      {placeholders.map((name) => (
        <Field
          key={name}
          id={inputId(name)}
          label={<bdi>{name}</bdi>}
          help={t("where", { fields: placesOf(name) })}
          error={wasPressed && isEmpty(name) ? t("missing", { fields: placesOf(name) }) : undefined}
        >
          <Textarea
            rows={1}
            dir="auto"
            maxLength={5_000}
            value={asked[name] ?? ""}
            onChange={(event) => setValues({ ...values, [name]: event.target.value })}
          />
        </Field>
      ))}
      {placeholders.length > 0 && (
        <FilledFields template={value} filled={fillPlaceholders(value, filledIn(asked))} />
      )}
    </form>
  );
}

/** What is still empty stays a placeholder in what is shown. */
const filledIn = (asked: Record<string, string>) =>
  Object.fromEntries(Object.entries(asked).filter(([, text]) => text.trim() !== ""));
