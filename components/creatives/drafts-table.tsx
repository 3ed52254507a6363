import { useFormatter, useTranslations } from "next-intl";
import { Fragment } from "react";
import { RelativeTime } from "@/components/ui/relative-time";
import { Table, TableScroll, Td, Th, Tr } from "@/components/ui/table";
import { CreativeName } from "./creative-name";
import { DraftProblems, DraftStatus } from "./draft-marks";
import { DraftMenu } from "./draft-menu";
import { SpeakerCell } from "./speaker-cell";
import type { DraftLine } from "@/lib/drafts/list-drafts";

type Props = { workspace: string; lines: readonly DraftLine[]; canEdit: boolean };

/** Drafts grouped by what they wait for. On a phone each row stands in two lines. */
export function DraftsTable({ workspace, lines, canEdit }: Props) {
  const t = useTranslations("drafts");
  return (
    <TableScroll label={t("table")} className="@container flex-1 max-md:overflow-visible">
      <Table className="max-md:block">
        <thead className="max-md:sr-only">
          <tr>
            <Th>{t("columns.creative")}</Th>
            <Th className="@max-[640px]:hidden">{t("columns.speaker")}</Th>
            <Th>{t("columns.status")}</Th>
            <Th>{t("columns.problems")}</Th>
            <Th end className="@max-[860px]:hidden">
              {t("columns.version")}
            </Th>
            <Th end>{t("columns.edited")}</Th>
            <Th>
              <span className="sr-only">{t("columns.actions")}</span>
            </Th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {lines.map((line, index) => (
            <Fragment key={line.id}>
              {line.state !== lines[index - 1]?.state && (
                <GroupHead
                  state={line.state}
                  count={lines.filter(({ state }) => state === line.state).length}
                />
              )}
              <Row workspace={workspace} line={line} canEdit={canEdit} />
            </Fragment>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  );
}

function GroupHead({ state, count }: { state: DraftLine["state"]; count: number }) {
  const t = useTranslations("drafts.groups");
  const format = useFormatter();
  if (state === "published") return null;
  return (
    <tr className="max-md:block">
      <th
        colSpan={7}
        scope="rowgroup"
        className="h-8 border-b border-line bg-sunken px-5 text-start font-semibold max-md:flex max-md:items-center max-md:px-4"
      >
        {t(state)} <span className="ms-1 font-normal text-ink-3 tabular-nums">{format.number(count)}</span>
      </th>
    </tr>
  );
}

type RowProps = { workspace: string; line: DraftLine; canEdit: boolean };

function Row({ workspace, line, canEdit }: RowProps) {
  const t = useTranslations("drafts");
  const cell = "h-row-tall max-md:h-auto max-md:border-0 max-md:p-0!";
  return (
    <Tr className="relative max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto_auto] max-md:items-center max-md:gap-x-2 max-md:gap-y-1 max-md:border-b max-md:border-line max-md:px-4 max-md:py-2.5">
      <Td
        className={`${cell} max-w-0 min-w-56 max-md:order-1 max-md:max-w-none max-md:w-auto max-md:min-w-0 w-[34%]`}
      >
        <CreativeName {...line} workspace={workspace} href={`/${workspace}/creatives/${line.id}`} />
      </Td>
      <Td className={`${cell} max-w-48 @max-[640px]:hidden max-md:hidden`}>
        <SpeakerCell speaker={line.speaker} />
      </Td>
      <Td className={`${cell} max-md:order-4 max-md:ps-[46px]!`}>
        <DraftStatus {...line} />
      </Td>
      <Td className={`${cell} max-md:order-5 max-md:col-span-2`}>
        <DraftProblems errors={line.errors} warnings={line.warnings} />
      </Td>
      <Td end className={`${cell} text-ink-3 @max-[860px]:hidden max-md:hidden`}>
        {line.version}
      </Td>
      <Td end className={`${cell} text-ink-3 max-md:order-2`}>
        <span title={line.editedBy ? t("editedBy", { name: line.editedBy }) : undefined}>
          <RelativeTime at={line.editedAt} short />
        </span>
      </Td>
      <Td end className={`${cell} w-12 max-md:order-3`}>
        {canEdit && <DraftMenu workspace={workspace} id={line.id} name={line.name} state={line.state} />}
      </Td>
    </Tr>
  );
}
