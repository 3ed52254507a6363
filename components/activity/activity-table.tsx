import { LockKeyhole } from "lucide-react";
import { useTranslations } from "next-intl";
import { RelativeTime } from "@/components/ui/relative-time";
import { Table, TableScroll, Td, Th, Tr } from "@/components/ui/table";
import { Tooltip } from "@/components/ui/tooltip";
import { resultsOf } from "@/lib/activity/result-of";
import { isVerb } from "@/lib/activity/verbs";
import type { Activity } from "@/lib/generated/prisma/client";
import { ResultWords } from "./result-words";
import { Who } from "./who";

/** One line per act: who, what, to which thing, what came of it, when. */
export function ActivityTable({ rows }: { rows: readonly Activity[] }) {
  const t = useTranslations("activity");
  return (
    <TableScroll label={t("caption")} className="border-t border-line">
      <Table>
        <thead>
          <tr>
            <Th>{t("heads.who")}</Th>
            <Th>{t("heads.what")}</Th>
            <Th>{t("heads.object")}</Th>
            <Th>{t("heads.result")}</Th>
            <Th end>{t("heads.when")}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((act) => (
            <Tr key={act.id}>
              <Td className="text-ink-2">
                <Who act={act} />
              </Td>
              <Td>
                <span className="inline-flex items-center gap-1.5 font-medium">
                  {isVerb(act.verb) ? t(`kinds.${act.verb}`) : act.verb}
                  {act.irreversible && (
                    <Tooltip content={t("irreversible")}>
                      <LockKeyhole
                        size={14}
                        className="text-ink-3"
                        role="img"
                        aria-label={t("irreversible")}
                      />
                    </Tooltip>
                  )}
                </span>
              </Td>
              <Td>
                <bdi className="block max-w-[32ch] truncate">{act.objectLabel || t("somebody")}</bdi>
              </Td>
              <Td className="text-ink-2">
                <ResultWords results={resultsOf(act)} />
              </Td>
              <Td end className="whitespace-nowrap text-ink-3">
                <RelativeTime at={act.at} short />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  );
}
