"use client";

import { useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import { Status } from "@/components/audits/status";
import { Identity } from "@/components/threads-accounts/identity";
import { kinds } from "@/lib/threads-accounts/kind-columns";
import type { KindRow as Row } from "@/lib/threads-accounts/schema";
import { KindCell } from "./kind-cell";
import { RowFindings } from "./row-findings";

export const gridColumns = "grid grid-cols-[minmax(220px,1.12fr)_repeat(3,minmax(0,1fr))]";

/** One account: who it is, its three kinds, and what stands in its way underneath. */
export const KindRow = memo(function KindRow({ row }: { row: Row }) {
  const t = useTranslations("setup.threads");
  return (
    <li className="border-b border-line last:border-0 max-md:border-b-8 max-md:border-canvas max-md:pb-2.5">
      <div className={`${gridColumns} max-md:block`}>
        <div className="grid content-start gap-1 py-[9px] ps-6 pe-3 max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-center max-md:px-4 max-md:pt-3.5 max-md:pb-2">
          <Identity
            kind={row.hasPicture ? row.type : "none"}
            name={row.label}
            secondary={row.type === "page" ? t("page") : row.name}
            src={row.pictureUrl}
          />
          <div className="ps-[41px] max-md:ps-0 max-md:text-sm">
            <Status status={row.overall} plain />
          </div>
        </div>
        <KindChoice row={row}>
          {kinds.map((kind) => (
            <KindCell key={kind} row={row} kind={kind} />
          ))}
        </KindChoice>
      </div>
      <RowFindings row={row} />
    </li>
  );
});

const choiceClass = "col-span-3 grid grid-cols-subgrid gap-0 max-md:block";

/** The radios of what exists; without any there is nothing to choose between. */
function KindChoice({ row, children }: { row: Row; children: ReactNode }) {
  const t = useTranslations("setup.threads");
  const found = Object.values(row.kinds).some(({ state }) => state === "found");
  if (!found) return <div className={choiceClass}>{children}</div>;
  return (
    <div role="radiogroup" aria-label={t("usedBy", { name: row.label })} className={choiceClass}>
      {children}
    </div>
  );
}
