"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import { RelativeTime } from "@/components/ui/relative-time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { CellFace } from "@/lib/setup/cell-face";
import { cellOf } from "@/lib/setup/plan-creation";
import type { KindRow } from "@/lib/threads-accounts/schema";
import { CellFrame, cellLabelClass } from "./cell-frame";
import { useGrid } from "./grid-context";

type Props = { row: KindRow; face: Extract<CellFace, { face: "creatable" }> };

/** An account that could be made; the tick says whether it will be. */
export function CreatableCell({ row, face }: Props) {
  const t = useTranslations("setup.threads");
  const { tick, notAllowed } = useGrid();
  const id = useId();
  const { kind, ticked } = face;
  const { refusal } = cellOf(row, kind);
  return (
    <CellFrame
      kind={kind}
      held={ticked}
      pressable={notAllowed === null}
      mark={
        <Checkbox
          id={id}
          checked={ticked}
          disabled={notAllowed !== null}
          onChange={(checked) => tick(row, kind, checked)}
          aria-describedby={`${id}-more`}
        />
      }
      title={
        <label htmlFor={id} className={cn(cellLabelClass, ticked && "text-accent-text")}>
          <VisuallyHidden>{t("cell.create", { name: row.label, kind: t(`kinds.${kind}`) })} </VisuallyHidden>
          <span aria-hidden>{t(ticked ? "cell.willBeCreated" : "cell.createOne")}</span>
        </label>
      }
    >
      <span id={`${id}-more`}>
        {refusal
          ? t.rich("cell.refusedBefore", { when: () => <RelativeTime at={refusal.at} /> })
          : face.why === "recommended"
            ? t(`recommended.${kind}`)
            : t(face.why === "not_needed" ? "cell.notNeeded" : "cell.noneYet")}
      </span>
    </CellFrame>
  );
}
