"use client";

import { CircleQuestionMark, Lock, Minus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkLike } from "@/components/ui/link-like";
import { Spinner } from "@/components/ui/spinner";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ThreadsKind } from "@/lib/generated/prisma/enums";
import { cellFace } from "@/lib/setup/cell-face";
import { cellOf } from "@/lib/setup/plan-creation";
import { setupPath } from "@/lib/setup/steps";
import type { KindRow } from "@/lib/threads-accounts/schema";
import { CellFrame } from "./cell-frame";
import { CreatableCell } from "./creatable-cell";
import { FoundCell } from "./found-cell";
import { useGrid } from "./grid-context";

/** One kind of Threads account of one account: what is known of it, and what may be done about it. */
export function KindCell({ row, kind }: { row: KindRow; kind: ThreadsKind }) {
  const t = useTranslations("setup.threads.cell");
  const { workspace, ticks, creating, checking, lookingUp, lookUpAgain, openGuide, notAllowed } = useGrid();
  const face = cellFace(row, kind, {
    ticks,
    item: creating.get(row.sourceId),
    lookingUp: lookingUp.has(row.sourceId) || row.overall === "checking",
  });
  const asked = cellOf(row, kind).lookedUpAt !== null;
  const act = asked ? "lookUpAgain" : "lookUpNow";
  const again = notAllowed === null && (asked || !checking) && (
    <LinkLike onClick={() => lookUpAgain(row.sourceId)} aria-label={t(`${act}For`, { name: row.label })}>
      {t(act)}
    </LinkLike>
  );

  switch (face.face) {
    case "not_applicable":
      return (
        <div className="border-s border-line bg-[repeating-linear-gradient(-55deg,transparent_0_6px,var(--line)_6px_7px)] max-md:hidden">
          <VisuallyHidden>{t(`notApplicable.${row.type}`)}</VisuallyHidden>
        </div>
      );
    case "found":
      return <FoundCell row={row} kind={kind} face={face} />;
    case "creatable":
      return <CreatableCell row={row} face={face} />;
    case "creating":
      return <CellFrame kind={kind} mark={<Spinner />} title={t(face.waits ? "waits" : "creating")} />;
    case "looking_up":
      return <CellFrame kind={kind} mark={<Spinner />} title={t("lookingUp")} />;
    case "none":
      return (
        <CellFrame kind={kind} mark={<Minus size={16} />} title={t("none")}>
          <LinkLike
            onClick={() => openGuide(row.sourceId)}
            aria-label={t("linkByHandFor", { name: row.label })}
          >
            {t("linkByHand")}
          </LinkLike>
        </CellFrame>
      );
    case "cannot_yet":
      return (
        <CellFrame kind={kind} mark={<Lock size={15} />} title={t("cannotYet")}>
          {face.why === "role_missing" && t("needsRole")}
        </CellFrame>
      );
    case "refused":
      return (
        <CellFrame kind={kind} mark={<X size={16} className="text-bad-solid" />} title={t("refused")}>
          {face.permission ? (
            <TextLink href={setupPath(workspace, "permissions")}>{t("permissionMissing")}</TextLink>
          ) : (
            again
          )}
        </CellFrame>
      );
    case "unknown":
      return (
        <CellFrame kind={kind} mark={<CircleQuestionMark size={16} />} title={t("unknown")}>
          <span>{t(face.lastKnown ? "foundBefore" : asked ? "noAnswer" : "notLookedUp")}</span>
          {again}
        </CellFrame>
      );
  }
}
