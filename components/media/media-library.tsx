"use client";

import { useRouter } from "next/navigation";
import { useState, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import { MediaDetails } from "./media-details";
import { MediaGrid } from "./media-grid";
import { UploadZone } from "./upload-zone";
import { useUploads } from "./use-uploads";
import type { MediaLine } from "@/lib/media/schema";

type Props = {
  workspace: string;
  lines: readonly MediaLine[];
  canEdit: boolean;
  /** Instead of the grid, where there is nothing in it. */
  empty: ReactNode;
};

export function MediaLibrary({ workspace, lines, canEdit, empty }: Props) {
  const t = useTranslations("media");
  const router = useRouter();
  const uploads = useUploads(workspace, () => router.refresh());
  const [open, setOpen] = useState<MediaLine | null>(null);
  const list =
    lines.length > 0 ? (
      <MediaGrid workspace={workspace} lines={lines} label={t("files")} onOpen={setOpen} />
    ) : (
      empty
    );
  return (
    <div className="px-5 py-4 max-md:px-4">
      {canEdit ? <UploadZone uploads={uploads}>{list}</UploadZone> : list}
      {open && (
        <MediaDetails
          workspace={workspace}
          media={open}
          canEdit={canEdit}
          onClose={() => setOpen(null)}
          onDeleted={() => {
            setOpen(null);
            router.refresh();
          }}
        />
      )}
    </div>
  );
}
