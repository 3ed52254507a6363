import { useFormatter, useTranslations } from "next-intl";
import { Table, TableScroll, Td, Th, Tr } from "@/components/ui/table";
import type { CellProblem } from "@/lib/draft-csv/problem";

type Props = { rows: readonly { row: number; problems: readonly CellProblem[] }[] };

/** One line for each cell that is wrong, with its place as a spreadsheet counts it. */
export function ProblemsTable({ rows }: Props) {
  const t = useTranslations("imports.csv");
  const format = useFormatter();
  return (
    <TableScroll label={t("table")}>
      <Table>
        <thead>
          <tr>
            <Th end className="w-16 max-md:w-auto">
              {t("columns.row")}
            </Th>
            <Th>{t("columns.column")}</Th>
            <Th>{t("columns.value")}</Th>
            <Th>{t("columns.problem")}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ row, problems }) =>
            problems.map(({ column, value, code }, index) => (
              <Tr key={`${row} ${column} ${index}`}>
                <Td end className="text-ink-3">
                  {format.number(row)}
                </Td>
                <Td className="font-mono text-sm">{column}</Td>
                <Td
                  className="max-w-[280px] truncate font-mono text-sm text-ink-2 max-md:max-w-20"
                  title={value}
                >
                  {value ? <bdi>{value}</bdi> : <span className="font-sans text-ink-3">{t("nothing")}</span>}
                </Td>
                <Td className="min-w-[300px] whitespace-normal max-md:min-w-36">
                  {t(`problems.${code}`, { value })}
                </Td>
              </Tr>
            )),
          )}
        </tbody>
      </Table>
    </TableScroll>
  );
}
