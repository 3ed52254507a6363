"use client";

import { OctagonX, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useReasonText } from "@/components/jobs/use-reason-text";
import { LinkLike } from "@/components/ui/link-like";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { accountsPath } from "@/lib/accounts/search-params";
import { findingKey, findingValues } from "@/lib/audits/finding-text";
import { rowFindings } from "@/lib/setup/row-findings";
import type { BackedKind, KindRow, OpenFinding } from "@/lib/threads-accounts/schema";
import { useGrid } from "./grid-context";
import { PlaceLink } from "./place-link";

/** What stands in the way of one account, each with its remedy; and what Meta refused to create. */
export function RowFindings({ row }: { row: KindRow }) {
  const t = useTranslations("setup.threads.row");
  const { workspace } = useGrid();
  const { lines, more } = rowFindings(row);
  const refusals = ([row.kinds.instagramBacked, row.kinds.pageBacked] as const).filter(
    ({ refusal }) => refusal,
  );
  if (lines.length === 0 && refusals.length === 0) return null;
  return (
    <ul className="grid gap-0.5 ps-[65px] pe-6 pb-[9px] max-md:px-4 max-md:pt-0.5 max-md:pb-0">
      {refusals.map(({ kind, refusal }) =>
        refusal && kind !== "associated" ? (
          <RefusedLine
            key={kind}
            row={row}
            kind={kind}
            reason={refusal.reason}
            words={refusal.complaint?.message ?? null}
          />
        ) : null,
      )}
      {lines.map((finding) => (
        <FindingLine key={finding.code} finding={finding} />
      ))}
      {more > 0 && (
        <li>
          <TextLink
            href={accountsPath(workspace, { open: row.sourceId })}
            aria-label={t("open", { name: row.label })}
          >
            {t("more", { count: more })}
          </TextLink>
        </li>
      )}
    </ul>
  );
}

function FindingLine({ finding }: { finding: OpenFinding }) {
  const t = useTranslations("findings");
  const { workspace } = useGrid();
  const { code, state, evidence } = finding;
  const key = findingKey(code);
  const values = findingValues(evidence);
  return (
    <Line state={state === "warn" ? "warn" : "fail"} action={<PlaceLink workspace={workspace} code={code} />}>
      <bdi>{t(`${key}.${state}.say`, values)}.</bdi> {t(`${key}.${state}.do`, values)}
    </Line>
  );
}

type RefusedProps = { row: KindRow; kind: BackedKind; reason: string; words: string | null };

function RefusedLine({ row, kind, reason, words }: RefusedProps) {
  const t = useTranslations("setup.threads.row");
  const reasonText = useReasonText();
  const { tryAgain, notAllowed } = useGrid();
  const again = notAllowed === null && (
    <LinkLike onClick={() => tryAgain(row.sourceId, kind)} aria-label={t("tryAgainFor", { name: row.label })}>
      {t("tryAgain")}
    </LinkLike>
  );
  return (
    <Line state="fail" action={again}>
      {reasonText(reason)} {words && <bdi className="text-ink-3">{words}</bdi>}
    </Line>
  );
}

function Line({
  state,
  action,
  children,
}: {
  state: "fail" | "warn";
  action: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("ui.finding");
  const Icon = state === "fail" ? OctagonX : TriangleAlert;
  return (
    <li className="flex min-h-6 items-start gap-[7px] text-ink-2 max-md:flex-wrap">
      <Icon size={15} className={`mt-[3px] ${state === "fail" ? "text-bad-solid" : "text-warn-solid"}`} />
      <span className="min-w-0 max-md:flex-1">
        <VisuallyHidden>{t(state)} </VisuallyHidden>
        {children}
        {action && <span className="ms-2 whitespace-nowrap max-md:ms-0 max-md:block">{action}</span>}
      </span>
    </li>
  );
}
