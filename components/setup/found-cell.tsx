"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { CopyId } from "@/components/ui/copy-id";
import { RelativeTime } from "@/components/ui/relative-time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ThreadsKind } from "@/lib/generated/prisma/enums";
import type { CellFace } from "@/lib/setup/cell-face";
import { cellOf } from "@/lib/setup/plan-creation";
import type { KindRow } from "@/lib/threads-accounts/schema";
import { CellFrame, cellLabelClass } from "./cell-frame";
import { useGrid } from "./grid-context";
import { PlainRadio } from "./plain-radio";

type Props = { row: KindRow; kind: ThreadsKind; face: Extract<CellFace, { face: "found" }> };

/** An account that exists; the radio says whether creatives use it. */
export function FoundCell({ row, kind, face }: Props) {
  const t = useTranslations("setup.threads");
  const { use, notAllowed } = useGrid();
  const id = useId();
  const { origin, foundAt } = cellOf(row, kind);
  return (
    <CellFrame
      kind={kind}
      held={face.inUse}
      pressable
      mark={
        <PlainRadio
          id={id}
          name={`use-${row.sourceId}`}
          value={kind}
          checked={face.inUse}
          disabled={notAllowed !== null}
          onChoose={() => use(row.sourceId, kind)}
          aria-describedby={`${id}-more`}
        />
      }
      title={
        <label htmlFor={id} className={cellLabelClass}>
          <VisuallyHidden>{t("cell.use", { name: row.label, kind: t(`kinds.${kind}`) })} </VisuallyHidden>
          <span dir="auto">{kind === "associated" ? row.label : t("cell.adsOnly")}</span>
        </label>
      }
    >
      <span id={`${id}-more`} className="flex items-center gap-1 text-ok-text">
        <Check size={13} />
        {origin === "created" && foundAt
          ? t.rich("cell.created", { when: () => <RelativeTime at={foundAt} /> })
          : t(origin === "already_existed" ? "cell.existed" : "cell.found")}
      </span>
      {face.threadsUserId && (
        <span className="relative">
          <CopyId id={face.threadsUserId} />
        </span>
      )}
      {face.recommended && kind === "associated" && <span>{t("recommended.associated")}</span>}
    </CellFrame>
  );
}
