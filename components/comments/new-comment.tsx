"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { CommentBox } from "./comment-box";
import { useAnchorName } from "./use-anchor-name";
import type { CommentsPlace } from "./use-comments";
import type { Talk } from "./use-talk";
import { listAnchors } from "@/lib/comments/anchor";
import type { Creative } from "@/lib/creatives/schema";

const whole = "whole";

type AboutProps = { creative: Creative; value: string | null; onChange: (anchor: string | null) => void };

/** What is spoken of: a field of the form, or all of it. */
export function AboutSelect({ creative, value, onChange }: AboutProps) {
  const t = useTranslations("comments");
  const nameOf = useAnchorName(creative);
  const anchors = [null, ...listAnchors(creative).map(({ anchor }) => anchor)];
  return (
    <Field label={t("about")}>
      <Select
        value={value ?? whole}
        options={anchors.map((anchor) => ({ value: anchor ?? whole, label: nameOf(anchor) }))}
        onChange={(next) => onChange(next === whole ? null : next)}
      />
    </Field>
  );
}

type Props = { creative: Creative; talk: Talk; place: CommentsPlace };

export function NewComment({ creative, talk, place }: Props) {
  const t = useTranslations("comments");
  // Where the person was in the form.
  const [anchor, setAnchor] = useState(place.about);
  const [kept] = useState(place.unsent);
  return (
    <div className="grid w-full gap-2">
      <AboutSelect creative={creative} value={anchor} onChange={setAnchor} />
      <CommentBox
        label={t("label")}
        submit={t("send")}
        people={talk.people}
        kept={kept}
        onKeep={place.keep}
        onSend={(text) => talk.write(anchor, text)}
      />
    </div>
  );
}
