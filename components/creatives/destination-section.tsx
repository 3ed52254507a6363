"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { useFieldNotes } from "./field-notes";
import { LinkInput } from "./link-input";
import { useStudio } from "./studio-context";
import { StudioSection } from "./studio-section";
import { useCallToActionLabel } from "./use-call-to-action-label";
import { hostOf } from "@/lib/creatives/address";
import { commonCallToAction, commonCallToActions } from "@/lib/creatives/call-to-action";
import { counterOf } from "@/lib/creatives/counter-of";
import { setText } from "@/lib/creatives/set-text";

export function DestinationSection() {
  const t = useTranslations("creatives");
  const { creative, change, touch } = useStudio();
  const label = useCallToActionLabel();
  const { format, texts, callToAction, link } = creative;
  const linkNotes = useFieldNotes("link");
  // A rarer type that the creative already has stays a choice.
  const types = commonCallToAction(callToAction)
    ? commonCallToActions
    : [...commonCallToActions, callToAction];
  const summary = `${label(callToAction)} · ${hostOf(link)}`;

  return (
    <StudioSection section="destination" summary={<bdi>{summary}</bdi>}>
      <div className="grid grid-cols-2 items-start gap-3 max-md:grid-cols-1">
        <Field label={t("fields.callToAction")} api="call_to_action.type" {...useFieldNotes("callToAction")}>
          <Select
            value={callToAction}
            options={types.map((value) => ({ value, label: label(value) }))}
            onChange={(type) => change("callToAction", { ...creative, callToAction: type })}
          />
        </Field>
        <Field
          label={t("fields.displayLink")}
          api={format === "single_video" ? "link_caption" : "caption"}
          {...useFieldNotes("displayLink")}
        >
          <Input
            dir="auto"
            value={texts.displayLink}
            placeholder={t("displayLinkPlaceholder")}
            onChange={(event) => change("displayLink", setText(creative, "displayLink", event.target.value))}
          />
        </Field>
      </div>
      <Field
        label={t(format === "carousel" ? "cards.destination" : "fields.link")}
        api={format === "single_video" ? "call_to_action.value.link" : "link"}
        counter={counterOf("link", link)}
        {...linkNotes}
        help={linkNotes.help ?? (format === "carousel" && t("cards.linkHelp"))}
      >
        <LinkInput
          value={link}
          onChange={(next) => change("link", { ...creative, link: next })}
          onBlur={() => touch("link")}
        />
      </Field>
    </StudioSection>
  );
}
