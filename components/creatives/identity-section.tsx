"use client";

import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Field } from "@/components/ui/field";
import { useFieldNotes } from "./field-notes";
import { KindChoice } from "./kind-choice";
import { SpeakerPicker } from "./speaker-picker";
import { useStudio } from "./studio-context";
import { StudioSection } from "./studio-section";

export function IdentitySection() {
  const t = useTranslations("creatives");
  const { creative, speaker } = useStudio();
  const notes = useFieldNotes("identity");
  const { kind } = creative.identity;
  const view = speaker?.kinds[kind ?? "associated"];
  const summary = view && (
    <span className="flex min-w-0 items-center gap-[7px]">
      <Avatar kind={view.type} name={view.label} src={view.pictureUrl} size={20} />
      <bdi className="truncate">{view.label}</bdi>
    </span>
  );

  return (
    <StudioSection section="identity" summary={summary}>
      <Field label={t("fields.identity")} api="page_id, instagram_user_id, threads_user_id" {...notes}>
        <SpeakerPicker />
      </Field>
      {speaker && <KindChoice speaker={speaker} />}
    </StudioSection>
  );
}
