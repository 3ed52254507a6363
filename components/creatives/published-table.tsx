import { useTranslations } from "next-intl";
import { CopyId } from "@/components/ui/copy-id";
import { RelativeTime } from "@/components/ui/relative-time";
import { Table, TableScroll, Td, Th, Tr } from "@/components/ui/table";
import { CreativeName } from "./creative-name";
import { DraftMenu } from "./draft-menu";
import { SpeakerCell } from "./speaker-cell";
import type { PublishedLine } from "@/lib/drafts/list-published";

type Props = { workspace: string; lines: readonly PublishedLine[]; canEdit: boolean };

/** What Meta has, with the id that an ad needs. */
export function PublishedTable({ workspace, lines, canEdit }: Props) {
  const t = useTranslations("drafts");
  const cell = "h-row-tall max-md:h-auto max-md:border-0 max-md:p-0!";
  return (
    <TableScroll label={t("tablePublished")} className="@container flex-1 max-md:overflow-visible">
      <Table className="max-md:block">
        <thead className="max-md:sr-only">
          <tr>
            <Th>{t("columns.creative")}</Th>
            <Th className="@max-[760px]:hidden">{t("columns.speaker")}</Th>
            <Th>{t("columns.id")}</Th>
            <Th className="@max-[860px]:hidden">{t("columns.adAccount")}</Th>
            <Th end>{t("columns.published")}</Th>
            <Th>
              <span className="sr-only">{t("columns.actions")}</span>
            </Th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {lines.map((line) => (
            <Tr
              key={line.id}
              className="relative max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto_auto] max-md:items-center max-md:gap-x-2 max-md:gap-y-1 max-md:border-b max-md:border-line max-md:px-4 max-md:py-2.5"
            >
              <Td
                className={`${cell} w-[34%] max-w-0 min-w-56 max-md:order-1 max-md:max-w-none max-md:w-auto max-md:min-w-0`}
              >
                <CreativeName
                  {...line}
                  workspace={workspace}
                  href={`/${workspace}/creatives/${line.draftId}`}
                />
              </Td>
              <Td className={`${cell} max-w-48 @max-[760px]:hidden max-md:hidden`}>
                <SpeakerCell speaker={line.speaker} />
              </Td>
              <Td className={`${cell} max-md:order-4 max-md:col-span-3 max-md:ps-[46px]!`}>
                <span className="relative z-[1]">
                  <CopyId id={line.creativeId} showCopy />
                </span>
              </Td>
              <Td className={`${cell} max-w-40 truncate text-ink-2 @max-[860px]:hidden max-md:hidden`}>
                <bdi>{line.adAccountName}</bdi>
              </Td>
              <Td end className={`${cell} text-ink-3 max-md:order-2`}>
                <RelativeTime at={line.publishedAt} short />
              </Td>
              <Td end className={`${cell} w-12 max-md:order-3`}>
                {canEdit && (
                  <DraftMenu
                    workspace={workspace}
                    draft={{ id: line.draftId, name: line.name, state: "published", kind: "draft" }}
                  />
                )}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  );
}
