"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { SearchInput } from "@/components/ui/search-input";
import { draftsPath } from "@/lib/drafts/drafts-path";
import type { DraftsQuery } from "@/lib/drafts/schema";

type Props = { workspace: string; query: DraftsQuery };

const quietMs = 250;

/** Types into the address, so that a search can be sent to somebody. */
export function DraftsSearch({ workspace, query }: Props) {
  const t = useTranslations("drafts");
  const router = useRouter();
  const [typed, setTyped] = useState(query.q);
  const [, startTransition] = useTransition();
  const { tab, q } = query;

  useEffect(() => {
    if (typed.trim() === q) return;
    const timer = setTimeout(() => {
      startTransition(() => router.replace(draftsPath(workspace, { tab, q: typed.trim(), page: 1 })));
    }, quietMs);
    return () => clearTimeout(timer);
  }, [typed, q, tab, workspace, router]);

  return (
    <SearchInput
      label={t(tab === "drafts" ? "search" : "searchPublished")}
      value={typed}
      onChange={setTyped}
      className="w-full max-w-[230px] max-md:max-w-none"
    />
  );
}
