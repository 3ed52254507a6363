import { Film, GalleryHorizontal, Image as ImageIcon, ImageOff } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import type { CreativeFormat } from "@/lib/creatives/schema";
import { formatDuration } from "@/lib/media/format-duration";
import { mediaUrl } from "@/lib/media/media-url";

type Props = {
  workspace: string;
  href: string;
  name: string;
  format: CreativeFormat;
  /** Of a carousel. */
  cards?: number | null | undefined;
  durationMs?: number | null | undefined;
  pictureId: string | null;
  tabIndex?: number | undefined;
};

const formatIcons: Record<CreativeFormat, ReactNode> = {
  single_image: <ImageIcon size={11} />,
  single_video: <Film size={11} />,
  carousel: <GalleryHorizontal size={11} />,
};

/** A video that nothing stands for yet is there all the same. */
const noPicture = (format: CreativeFormat, durationMs: number | null | undefined) =>
  format === "single_video" && durationMs ? <Film size={16} /> : <ImageOff size={16} />;

/** Picture, name and format; the name leads into the studio. */
export function CreativeName({
  workspace,
  href,
  name,
  format,
  cards,
  durationMs,
  pictureId,
  tabIndex,
}: Props) {
  const t = useTranslations("drafts");
  const more = cards ? t("cards", { count: cards }) : durationMs ? formatDuration(durationMs) : null;
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <span className="relative grid size-9 shrink-0 place-items-center rounded-sm bg-press text-ink-3">
        {pictureId ? (
          // eslint-disable-next-line @next/next/no-img-element -- served by our own route at this very size
          <img
            src={mediaUrl(workspace, pictureId, "thumb")}
            alt=""
            loading="lazy"
            className="size-9 rounded-sm object-cover"
          />
        ) : (
          noPicture(format, durationMs)
        )}
        <span className="absolute -end-[5px] -bottom-[5px] grid size-4 place-items-center rounded-xs border border-line-strong bg-surface text-ink-2">
          {formatIcons[format]}
        </span>
      </span>
      <span className="min-w-0">
        <Link
          href={href}
          {...(tabIndex !== undefined && { tabIndex })}
          className="block truncate font-medium after:absolute after:inset-0 hover:underline"
        >
          <bdi>{name || t("unnamed")}</bdi>
        </Link>
        <span className="block truncate text-sm text-ink-3">
          {t(`formats.${format}`)}
          {more && <> · {more}</>}
        </span>
      </span>
    </span>
  );
}
