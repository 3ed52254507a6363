"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { DraftGroup } from "@/lib/drafts/draft-groups";

type Props = { id: Exclude<DraftGroup, "all">; count: number };

/** `count` is of all pages, not of this one. */
export function GroupHead({ id, count }: Props) {
  const t = useTranslations("drafts.groups");
  const format = useFormatter();
  return (
    <tr role="row" className="max-md:block">
      <th
        role="rowheader"
        colSpan={9}
        scope="rowgroup"
        className="h-8 border-b border-line bg-sunken px-5 text-start font-semibold max-md:flex max-md:h-10 max-md:items-center max-md:px-4"
      >
        {t(`${id}.title`)}{" "}
        <span className="ms-1 font-normal text-ink-3 tabular-nums">{format.number(count)}</span>
        {id !== "work" && (
          <span className="ms-2 font-normal text-ink-3 max-md:hidden">{t(`${id}.says`)}</span>
        )}
      </th>
    </tr>
  );
}
