"use client";

import { useTranslations } from "next-intl";
import { useDraftsQuery } from "./use-drafts-query";
import type { Filter } from "@/components/ui/filter";
import { countFilters, draftFilters, draftFormats, draftStatuses } from "@/lib/drafts/search-params";

export type Author = { id: string; name: string };
const none = { q: null, status: null, format: null, author: null };

/** The filters of the list with their values in words, and how each is changed. Templates have no status. */
export function useDraftFilters(authors: readonly Author[]) {
  const t = useTranslations("drafts");
  const { query, refine } = useDraftsQuery();
  const options = {
    status: draftStatuses.map((value) => ({ value, label: t(`states.${value}`) })),
    format: draftFormats.map((value) => ({ value, label: t(`formats.${value}`) })),
    author: authors.map(({ id, name }) => ({ value: id, label: name || t("conflict.somebody") })),
  };
  const names = draftFilters.filter((name) => name !== "status" || query.tab === "drafts");
  const filters = names.map((name): Filter => {
    const chosen: readonly string[] = query[name];
    return {
      name,
      label: t(`filter.${name}`),
      options: options[name],
      chosen,
      toggle: (value) => {
        const after = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
        void refine({ [name]: after.length ? after : null });
      },
      remove: () => void refine({ [name]: null }),
    };
  });
  return { filters, query, refine, count: countFilters(query), clear: () => void refine(none) };
}
