"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { LinkLike } from "@/components/ui/link-like";
import { useToast } from "@/components/ui/toast";
import { CropDialog } from "./crop-dialog";
import { useStudio } from "./studio-context";
import { cardOfField, type FieldId } from "@/lib/creatives/fields";
import { factsOf } from "@/lib/creatives/subject";
import { mediaIdAt, swapMedia } from "@/lib/creatives/swap-media";
import type { CropRatio } from "@/lib/media/crop-box";

/** Offers to cut the field's picture to what Threads shows, and puts the part in its place. */
export function CropFix({ field }: { field: FieldId }) {
  const t = useTranslations("creatives.fixes");
  const { creative, media: known, change } = useStudio();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const media = factsOf(known, mediaIdAt(creative, field));
  if (media?.kind !== "image") return null;
  const ratios: [CropRatio, ...CropRatio[]] = cardOfField(field)
    ? ["1:1"]
    : media.width > media.height
      ? ["1.91:1", "1:1", "4:5"]
      : ["4:5", "1:1"];
  const put = (from: string, to: string) => change(field, (latest) => swapMedia(latest, field, from, to));
  return (
    <>
      <LinkLike onClick={() => setOpen(true)}>{t("crop")}</LinkLike>
      {isOpen && (
        <CropDialog
          media={media}
          ratios={ratios}
          onClose={() => setOpen(false)}
          onCropped={(made, ratio) => {
            put(media.id, made.id);
            toast({
              text: t("cropped", { ratio }),
              undo: { label: t("original"), onSelect: () => put(made.id, media.id) },
            });
          }}
        />
      )}
    </>
  );
}
