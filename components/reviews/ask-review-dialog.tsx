"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { randomUuid } from "@/components/creatives/random-uuid";
import { fetchAnswer } from "@/components/fetch-answer";
import { Refusal } from "@/components/reasons/refusal";
import { Avatar } from "@/components/ui/avatar";
import { Broken } from "@/components/ui/broken";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FieldMessage } from "@/components/ui/field-message";
import { Note } from "@/components/ui/note";
import { SkeletonRows } from "@/components/ui/skeleton";
import { Textarea } from "@/components/ui/textarea";
import type { DraftId } from "@/lib/ids";
import { askReviewAction } from "@/lib/reviews/actions";
import { longestNote, ReviewersAnswer } from "@/lib/reviews/schema";

type Props = {
  workspace: string;
  draftId: DraftId;
  saveVersion: () => Promise<number | null>;
  /** How many errors stand in the draft. */
  errors: number;
  reload: () => Promise<void>;
  onClose: () => void;
};

/** Whom to ask, and what to tell them. Those who cannot say yes stay in the list, with the reason. */
export function AskReviewDialog({ workspace, draftId, saveVersion, errors, reload, onClose }: Props) {
  const t = useTranslations("reviews");
  const dialog = useTranslations("reviews.askDialog");
  const whoId = useId();
  const [reviewId] = useState(randomUuid);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [note, setNote] = useState("");
  const [wanted, setWanted] = useState(false);
  const reviewers = useQuery({
    queryKey: ["reviewers", workspace, draftId],
    queryFn: async () =>
      (await fetchAnswer(`/api/${workspace}/drafts/${draftId}/reviewers`, ReviewersAnswer)).people,
    staleTime: 0,
  });
  const ask = useMutation({
    mutationFn: async () => {
      const version = await saveVersion();
      if (version === null) return null;
      const answer = await askReviewAction({
        ...{ workspace, draftId, reviewId, version },
        ...{ reviewers: [...chosen], note },
      });
      if (answer.ok) await reload();
      return answer;
    },
    onSuccess: (answer) => answer?.ok && onClose(),
  });
  const people = reviewers.data ?? [];
  const over = note.length - longestNote;

  function submit() {
    setWanted(true);
    if (chosen.length > 0 && over <= 0) ask.mutate();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={dialog("title")}
      description={dialog("body")}
      footer={
        <>
          <Button onClick={onClose}>{dialog("cancel")}</Button>
          <Button variant="primary" pending={ask.isPending} onClick={submit}>
            {t("ask")}
          </Button>
        </>
      }
    >
      {errors > 0 && <Note tone="warn" title={dialog("errors", { count: errors })} />}
      <fieldset className="grid gap-1.5" aria-describedby={wanted && chosen.length === 0 ? whoId : undefined}>
        <legend className="mb-1.5 font-medium">{dialog("who")}</legend>
        {reviewers.isPending && <SkeletonRows rows={3} />}
        {reviewers.isError && <Broken onRetry={() => void reviewers.refetch()} />}
        {reviewers.data?.length === 0 && <p className="text-ink-2">{dialog("nobody")}</p>}
        {people.map(({ id, name, image, obstacle }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            disabled={obstacle !== null}
            onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
          >
            <span className="flex items-center gap-2">
              <Avatar kind="person" name={name ?? t("somebody")} src={image} size={20} />
              <bdi>{name ?? t("somebody")}</bdi>
              {obstacle && <span className="text-sm text-ink-3">{dialog(`obstacles.${obstacle}`)}</span>}
            </span>
          </Checkbox>
        ))}
        {wanted && chosen.length === 0 && people.length > 0 && (
          <FieldMessage id={whoId} tone="bad">
            {dialog("whoNeeded")}
          </FieldMessage>
        )}
      </fieldset>
      <Field
        label={dialog("note")}
        optional={dialog("optional")}
        help={dialog("noteHelp")}
        error={over > 0 ? dialog("noteLong", { count: over }) : undefined}
      >
        <Textarea rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      {ask.isError && <Note tone="bad" title={t("unsent")} />}
      {ask.data === null && <p role="alert">{dialog("unsaved")}</p>}
      {ask.data?.ok === false && <Refusal declined={ask.data} />}
    </Dialog>
  );
}
