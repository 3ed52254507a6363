import { Film, GalleryHorizontal, Image as ImageIcon, ImageOff } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import type { CreativeFormat } from "@/lib/creatives/schema";
import { mediaUrl } from "@/lib/media/media-url";

type Props = {
  workspace: string;
  href: string;
  name: string;
  format: CreativeFormat;
  mediaId: string | null;
};

const formatIcons: Record<CreativeFormat, ReactNode> = {
  single_image: <ImageIcon size={11} />,
  single_video: <Film size={11} />,
  carousel: <GalleryHorizontal size={11} />,
};

/** Picture, name and format; the name leads into the studio. */
export function CreativeName({ workspace, href, name, format, mediaId }: Props) {
  const t = useTranslations("drafts");
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <span className="relative grid size-9 shrink-0 place-items-center rounded-sm bg-press text-ink-3">
        {mediaId ? (
          // eslint-disable-next-line @next/next/no-img-element -- served by our own route at this very size
          <img
            src={mediaUrl(workspace, mediaId, "thumb")}
            alt=""
            loading="lazy"
            className="size-9 rounded-sm object-cover"
          />
        ) : (
          <ImageOff size={16} />
        )}
        <span className="absolute -end-[5px] -bottom-[5px] grid size-4 place-items-center rounded-xs border border-line-strong bg-surface text-ink-2">
          {formatIcons[format]}
        </span>
      </span>
      <span className="min-w-0">
        <Link href={href} className="block truncate font-medium after:absolute after:inset-0 hover:underline">
          <bdi>{name || t("unnamed")}</bdi>
        </Link>
        <span className="block truncate text-sm text-ink-3">{t(`formats.${format}`)}</span>
      </span>
    </span>
  );
}
