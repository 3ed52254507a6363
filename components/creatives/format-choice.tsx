"use client";

import { Film, GalleryHorizontal, Image as ImageIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import { useToast } from "@/components/ui/toast";
import { randomUuid } from "./random-uuid";
import { useStudio } from "./studio-context";
import { backTo, changeFormat } from "@/lib/creatives/change-format";
import { fieldElementId } from "@/lib/creatives/fields";
import type { CreativeFormat } from "@/lib/creatives/schema";

const icons: Record<CreativeFormat, React.ReactNode> = {
  single_image: <ImageIcon size={14} />,
  single_video: <Film size={14} />,
  carousel: <GalleryHorizontal size={14} />,
};
const formats: readonly CreativeFormat[] = ["single_image", "single_video", "carousel"];

/** Changes the format and takes along what fits; what does not can be had back. */
export function FormatChoice() {
  const t = useTranslations("creatives.formats");
  const { creative, media, change } = useStudio();
  const toast = useToast();

  function choose(format: CreativeFormat) {
    const { creative: next, left } = changeFormat(creative, format, { media, newId: randomUuid });
    change("format", next);
    if (left) {
      const undo = {
        label: t("undo"),
        onSelect: () => change("format", (latest) => backTo(creative, latest)),
      };
      toast({ text: t("left", left), undo });
    }
  }

  return (
    <div id={fieldElementId("format")} tabIndex={-1} className="outline-none">
      <Segmented
        label={t("label")}
        value={creative.format}
        onChange={choose}
        options={formats.map((value) => ({ value, label: t(value), icon: icons[value] }))}
        className="flex w-full [&>*]:min-w-0 [&>*]:flex-1 [&>*]:justify-center"
      />
    </div>
  );
}
