"use client";

import { useTranslations } from "next-intl";
import { SearchInput } from "@/components/ui/search-input";
import { Segmented } from "@/components/ui/segmented";
import type { MediaQuery } from "@/lib/media/schema";

type Props = {
  typed: string;
  onType: (typed: string) => void;
  kind: MediaQuery["kind"];
  onKind: (kind: MediaQuery["kind"]) => void;
};

export function MediaFilters({ typed, onType, kind, onKind }: Props) {
  const t = useTranslations("media.filters");
  return (
    <>
      <SearchInput
        label={t("search")}
        value={typed}
        onChange={onType}
        className="w-full max-w-[230px] max-md:max-w-none"
      />
      <Segmented
        label={t("kind")}
        value={kind}
        onChange={onKind}
        options={(["all", "image", "video"] as const).map((value) => ({ value, label: t(value) }))}
      />
    </>
  );
}
