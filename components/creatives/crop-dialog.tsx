"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useUploadRefusal } from "@/components/media/use-upload-refusal";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FieldMessage } from "@/components/ui/field-message";
import { Segmented } from "@/components/ui/segmented";
import { CropFrame } from "./crop-frame";
import { useStudio } from "./studio-context";
import { useSendImage } from "./use-send-image";
import { mediaKey } from "./use-subject";
import type { MediaFacts } from "@/lib/creatives/subject";
import { cropMediaAction } from "@/lib/media/actions";
import { cropBox, cutsNothing, lostAround, type CropRatio } from "@/lib/media/crop-box";
import type { MediaView } from "@/lib/media/schema";

type Props = {
  media: MediaFacts;
  /** The first is the one it begins with. */
  ratios: readonly [CropRatio, ...CropRatio[]];
  onCropped: (made: MediaView, ratio: CropRatio) => void;
  onClose: () => void;
};

/** Cuts a picture to a shape, at a place somebody chooses. What is cut is a new picture; the original stays. */
export function CropDialog({ media, ratios, onCropped, onClose }: Props) {
  const t = useTranslations("media.crop");
  const { workspace, adAccount } = useStudio();
  const queries = useQueryClient();
  const sending = useSendImage(workspace);
  const refusal = useUploadRefusal();
  const id = useId();
  const [ratio, setRatio] = useState<CropRatio>(ratios[0]);
  const [place, setPlace] = useState(0.5);
  const box = cropBox(media, ratio, place);
  const crop = useMutation({
    mutationFn: () => cropMediaAction({ workspace, mediaId: media.id, ratio, place }),
    onSuccess: async (answer) => {
      if (!answer.ok) return;
      const made = answer.media;
      queries.setQueryData(mediaKey(workspace, made.id), made);
      // Where it does not go through, the field says so and offers to send it again.
      if (adAccount && !made.imageHash) {
        await sending.mutateAsync({ mediaId: made.id, again: false }).catch(() => {});
      }
      onCropped(made, ratio);
      onClose();
    },
  });
  const isUpright = box.height < media.height;
  const lost = lostAround(media, box);

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !crop.isPending && onClose()}
      title={t("title", { name: media.fileName })}
      description={t("keeps")}
      footer={
        <>
          <Button notAllowed={crop.isPending ? t("underWay") : undefined} onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button
            variant="primary"
            pending={crop.isPending}
            notAllowed={cutsNothing(media, box) ? t("nothing") : undefined}
            onClick={() => crop.mutate()}
          >
            {t("crop")}
          </Button>
        </>
      }
    >
      {ratios.length > 1 && (
        <Segmented
          label={t("shape")}
          value={ratio}
          onChange={setRatio}
          options={ratios.map((one) => ({ value: one, label: t("ratio", { ratio: one }) }))}
        />
      )}
      <CropFrame workspace={workspace} media={media} box={box} place={place} onPlace={setPlace} />
      <label htmlFor={id} className="grid gap-1 font-medium">
        {t(isUpright ? "down" : "across")}
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={1}
          value={Math.round(place * 100)}
          disabled={cutsNothing(media, box)}
          aria-valuetext={t(isUpright ? "lostDown" : "lostAcross", lost)}
          onChange={(event) => setPlace(Number(event.target.value) / 100)}
          className="h-6 w-full accent-accent"
        />
      </label>
      <p className="text-sm text-ink-2 tabular-nums">
        {cutsNothing(media, box) ? t("nothing") : t(isUpright ? "lostDown" : "lostAcross", lost)}
      </p>
      {crop.isError && <FieldMessage tone="bad">{t("unreachable")}</FieldMessage>}
      {crop.data?.ok === false &&
        ("refusal" in crop.data ? (
          <FieldMessage tone="bad">{refusal(crop.data)}</FieldMessage>
        ) : (
          <Refusal declined={crop.data} />
        ))}
    </Dialog>
  );
}
