"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { fetchAnswer } from "@/components/fetch-answer";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { LinkButton } from "@/components/ui/link-button";
import { RelativeTime } from "@/components/ui/relative-time";
import { MediaPreview } from "./media-preview";
import { MediaUses, UsesAnswer } from "./media-uses";
import { deleteMediaAction } from "@/lib/media/actions";
import { mediaUrl } from "@/lib/media/media-url";
import { MediaId, megabytes, type MediaLine } from "@/lib/media/schema";

type Props = {
  workspace: string;
  media: MediaLine;
  canEdit: boolean;
  onClose: () => void;
  onDeleted: () => void;
};

/** One file: what it is, which creatives show it, and a way to take it out while none does. */
export function MediaDetails({ workspace, media, canEdit, onClose, onDeleted }: Props) {
  const t = useTranslations("media");
  const format = useFormatter();
  const [asked, setAsked] = useState(false);
  const uses = useQuery({
    queryKey: ["media-uses", workspace, media.id],
    queryFn: async () => (await fetchAnswer(`/api/${workspace}/media/${media.id}/uses`, UsesAnswer)).uses,
    staleTime: 0,
  });
  const remove = useMutation({
    mutationFn: () => deleteMediaAction({ workspace, mediaId: MediaId.parse(media.id) }),
    onSuccess: (answer) => (answer.ok ? onDeleted() : uses.refetch()),
  });

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={<bdi>{media.fileName}</bdi>}
      wide
      footer={
        <>
          <LinkButton href={mediaUrl(workspace, media.id, "whole")} external>
            {t("details.whole")}
          </LinkButton>
          {canEdit && (
            <Button icon={<Trash2 size={16} />} onClick={() => setAsked(true)}>
              {t("details.delete")}
            </Button>
          )}
        </>
      }
    >
      <div className="grid gap-4">
        <MediaPreview workspace={workspace} media={media} />
        <p className="text-ink-2 tabular-nums">
          {t("size", { width: media.width, height: media.height })}
          {" · "}
          {t("details.bytes", { size: format.number(megabytes(media.byteSize)) })}
          {" · "}
          <RelativeTime at={media.createdAt} />
          {media.by && (
            <>
              {" · "}
              <bdi>{media.by}</bdi>
            </>
          )}
        </p>
        <MediaUses workspace={workspace} uses={uses.data ?? null} isLost={uses.isError} />
        <ConfirmDialog
          open={asked}
          onOpenChange={setAsked}
          title={t("details.sure", { name: media.fileName })}
          description={t("details.final")}
          confirmLabel={t("details.confirm")}
          tone="bad"
          pending={remove.isPending}
          onConfirm={() => remove.mutate()}
        >
          {remove.data?.ok === false && (
            <div className="grid gap-3">
              <Refusal declined={remove.data} />
              <MediaUses workspace={workspace} uses={uses.data ?? null} isLost={uses.isError} />
            </div>
          )}
        </ConfirmDialog>
      </div>
    </Dialog>
  );
}
