"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { DelayedSearch } from "@/components/ui/delayed-search";
import { draftsPath } from "@/lib/drafts/drafts-path";
import type { DraftsQuery } from "@/lib/drafts/schema";

type Props = { workspace: string; query: DraftsQuery };

/** Types into the address, so that a search can be sent to somebody. */
export function DraftsSearch({ workspace, query: { tab, q } }: Props) {
  const t = useTranslations("drafts");
  const router = useRouter();
  const [, startTransition] = useTransition();
  return (
    <DelayedSearch
      label={t(tab === "drafts" ? "search" : "searchPublished")}
      value={q}
      onSearch={(next) =>
        startTransition(() => router.replace(draftsPath(workspace, { tab, q: next, page: 1 })))
      }
      className="w-full max-w-[230px] max-md:max-w-none"
    />
  );
}
