"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CommentBox } from "@/components/comments/comment-box";
import { AboutSelect } from "@/components/comments/new-comment";
import { usePeople } from "@/components/comments/use-people";
import { randomUuid } from "@/components/creatives/random-uuid";
import { Dialog } from "@/components/ui/dialog";
import type { Creative } from "@/lib/creatives/schema";
import type { DraftId } from "@/lib/ids";
import { askChangesAction } from "@/lib/reviews/actions";

type Props = {
  workspace: string;
  draftId: DraftId;
  reviewId: string;
  creative: Creative;
  saveVersion: () => Promise<number | null>;
  reload: () => Promise<void>;
  onClose: () => void;
};

/** What has to change, and where. It becomes a comment that is settled like any other. */
export function AskChangesDialog(props: Props) {
  const { workspace, draftId, reviewId, creative, saveVersion, reload, onClose } = props;
  const t = useTranslations("reviews");
  const dialog = useTranslations("reviews.changesDialog");
  const people = usePeople(workspace);
  const [commentId] = useState(randomUuid);
  const [field, setField] = useState<string | null>(null);

  async function send(text: string) {
    const version = await saveVersion();
    if (version === null) return { ok: false, reason: "conflict" } as const;
    const comment = { commentId, field, text };
    const answer = await askChangesAction({ workspace, draftId, reviewId, version, comment });
    if (answer.ok) await reload();
    return answer;
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={dialog("title")}
      description={dialog("body")}
    >
      <AboutSelect creative={creative} value={field} onChange={setField} />
      <CommentBox
        label={dialog("label")}
        submit={t("askChanges")}
        people={people}
        onSend={send}
        onSent={onClose}
        isPrimary
      />
    </Dialog>
  );
}
