"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { MentionTextarea } from "./mention-textarea";
import type { People } from "./use-people";
import { longestComment } from "@/lib/comments/schema";
import { decodeMentions, encodeMentions } from "@/lib/comments/mentions";
import type { Declined } from "@/lib/decline";

type Props = {
  label: string;
  submit: string;
  people: People;
  /** As it is kept; for a comment that is changed. */
  start?: string;
  /** Typed before and not sent, and where it is kept meanwhile. */
  kept?: string;
  onKeep?: (text: string) => void;
  onSend: (text: string) => Promise<{ ok: true } | Declined>;
  onSent?: () => void;
  onCancel?: () => void;
  autoFocus?: boolean;
  /** Where sending is the one thing to do. */
  isPrimary?: boolean;
};

/** Where something is said. What was typed stays until it was taken. */
export function CommentBox(props: Props) {
  const { label, submit, people, start = "", kept, onKeep, onSend, onSent, onCancel } = props;
  const t = useTranslations("comments");
  const [text, setText] = useState(kept ?? decodeMentions(start, people.mentionable, t("somebody")));
  const [wanted, setWanted] = useState(false);
  const send = useMutation({
    mutationFn: onSend,
    onSuccess: ({ ok }) => {
      if (!ok) return;
      change("");
      setWanted(false);
      onSent?.();
    },
  });
  const encoded = encodeMentions(text.trim(), people.mentionable);
  const over = encoded.length - longestComment;
  const problem =
    over > 0 ? t("tooLong", { count: over }) : encoded === "" && wanted ? t("empty") : undefined;

  function change(next: string) {
    setText(next);
    onKeep?.(next);
  }
  function submitText() {
    setWanted(true);
    if (encoded !== "" && over <= 0 && !send.isPending && people.isKnown) send.mutate(encoded);
  }

  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        submitText();
      }}
    >
      <Field label={label} help={t("help")} error={problem}>
        <MentionTextarea
          value={text}
          onChange={change}
          people={people}
          onSend={submitText}
          autoFocus={props.autoFocus}
        />
      </Field>
      {send.data?.ok === false && <Refusal declined={send.data} />}
      {send.isError && (
        <p role="alert" className="text-bad-text">
          {t("unsent")}
        </p>
      )}
      <div className="flex gap-2">
        <Button
          type="submit"
          size="sm"
          variant={props.isPrimary ? "primary" : "secondary"}
          pending={send.isPending || !people.isKnown}
        >
          {submit}
        </Button>
        {onCancel && (
          <Button size="sm" variant="ghost" onClick={onCancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}
