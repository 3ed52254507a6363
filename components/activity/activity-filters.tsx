"use client";

import { useTranslations } from "next-intl";
import { useQueryStates } from "nuqs";
import { useTransition } from "react";
import { LinkLike } from "@/components/ui/link-like";
import { Select } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import { activityParams } from "@/lib/activity/search-params";

import type { Verb } from "@/lib/activity/verbs";

type Props = { verbs: readonly Verb[]; people: readonly { id: string; name: string }[] };

const all = "all";

export function ActivityFilters({ verbs, people }: Props) {
  const t = useTranslations("activity");
  const [pending, startTransition] = useTransition();
  const [{ verb, by }, setQuery] = useQueryStates(activityParams, {
    ...{ shallow: false, scroll: false, startTransition },
  });
  return (
    <div className="flex flex-wrap items-center gap-2 px-5 pb-3 max-md:px-4">
      <Select<Verb | typeof all>
        className="w-56"
        aria-label={t("filters.verb")}
        value={verb ?? all}
        onChange={(next) => void setQuery({ verb: next === all ? null : next, page: null })}
        options={[
          { value: all, label: t("filters.anyVerb") },
          ...verbs.map((one) => ({ value: one, label: t(`kinds.${one}`) })),
        ]}
      />
      <Select
        className="w-56"
        aria-label={t("filters.person")}
        value={by ?? all}
        onChange={(next) => void setQuery({ by: next === all ? null : next, page: null })}
        options={[
          { value: all, label: t("filters.anybody") },
          { value: "heddle", label: t("heddle") },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {(verb !== null || by !== null) && (
        <LinkLike onClick={() => void setQuery({ verb: null, by: null, page: null })}>
          {t("filters.clear")}
        </LinkLike>
      )}
      {pending && <Spinner className="text-ink-3" />}
    </div>
  );
}
