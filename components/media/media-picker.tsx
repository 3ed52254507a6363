"use client";

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { fetchAnswer } from "@/components/fetch-answer";
import { Broken } from "@/components/ui/broken";
import { Dialog } from "@/components/ui/dialog";
import { SearchInput } from "@/components/ui/search-input";
import { Skeleton } from "@/components/ui/skeleton";
import { MediaGrid } from "./media-grid";
import { UploadZone } from "./upload-zone";
import { useUploads } from "./use-uploads";
import { mediaListUrl } from "@/lib/media/media-path";
import { MediaList, type MediaQuery, type MediaView } from "@/lib/media/schema";

type Props = {
  workspace: string;
  kind: MediaQuery["kind"];
  onOpenChange: (open: boolean) => void;
  onChoose: (media: MediaView) => void;
};

/** Chooses a file from the library, or puts one into it first. */
export function MediaPicker({ workspace, kind, onOpenChange, onChoose }: Props) {
  const t = useTranslations("media.picker");
  const queries = useQueryClient();
  const title = t(kind);
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const list = useQuery({
    queryKey: ["media-list", workspace, kind, q],
    queryFn: () => fetchAnswer(mediaListUrl(workspace, { q, kind, page: 1 }), MediaList),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const uploads = useUploads(workspace, () =>
    queries.invalidateQueries({ queryKey: ["media-list", workspace] }),
  );
  return (
    <Dialog open onOpenChange={onOpenChange} title={title} wide>
      <UploadZone uploads={uploads} takes={kind}>
        <SearchInput label={t("search")} value={typed} onChange={setTyped} />
        <div className="h-[min(420px,45vh)] overflow-y-auto">
          {list.isError && <Broken onRetry={() => void list.refetch()} />}
          {list.isPending && <Skeleton className="h-40 w-full" />}
          {list.data?.lines.length === 0 && (
            <p className="py-6 text-center text-ink-2">{t(q ? "nothing" : "empty")}</p>
          )}
          {list.data && (
            <MediaGrid workspace={workspace} lines={list.data.lines} label={title} onOpen={onChoose} />
          )}
          {list.data && list.data.total > list.data.lines.length && (
            <p className="py-3 text-center text-sm text-ink-3">
              {t("more", { count: list.data.total - list.data.lines.length })}
            </p>
          )}
        </div>
      </UploadZone>
    </Dialog>
  );
}
