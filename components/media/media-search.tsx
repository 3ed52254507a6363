"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { DelayedSearch } from "@/components/ui/delayed-search";
import { Segmented } from "@/components/ui/segmented";
import { mediaPath } from "@/lib/media/media-path";
import type { MediaQuery } from "@/lib/media/schema";

/** Types and chooses into the address, so that what is shown can be sent to somebody. */
export function MediaSearch({ workspace, query }: { workspace: string; query: MediaQuery }) {
  const t = useTranslations("media.filters");
  const router = useRouter();
  const [, startTransition] = useTransition();
  const refine = (change: Partial<MediaQuery>) =>
    startTransition(() => router.replace(mediaPath(workspace, { ...query, ...change, page: 1 })));
  return (
    <>
      <DelayedSearch
        label={t("search")}
        value={query.q}
        onSearch={(q) => refine({ q })}
        className="w-full max-w-[230px] max-md:max-w-none"
      />
      <Segmented
        label={t("kind")}
        value={query.kind}
        onChange={(kind) => refine({ kind })}
        options={(["all", "image", "video"] as const).map((value) => ({ value, label: t(value) }))}
      />
    </>
  );
}
