"use client";

import { useTranslations } from "next-intl";
import { useReasonText } from "@/components/jobs/use-reason-text";
import { LinkLike } from "@/components/ui/link-like";
import { TextLink } from "@/components/ui/text-link";
import { accountsPath } from "@/lib/accounts/search-params";
import { rowFindings } from "@/lib/setup/row-findings";
import type { BackedKind, KindRow } from "@/lib/threads-accounts/schema";
import { useGrid } from "./grid-context";
import { FindingLine, ObstacleLine } from "./finding-line";

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
        <FindingLine key={finding.code} workspace={workspace} finding={finding} />
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
    <ObstacleLine state="fail" action={again}>
      {reasonText(reason)} {words && <bdi className="text-ink-3">{words}</bdi>}
    </ObstacleLine>
  );
}
