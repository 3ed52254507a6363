import { getTranslations } from "next-intl/server";
import { csvAnswer } from "@/lib/csv-answer";
import { csvLine } from "@/lib/csv-line";
import type { CellProblem } from "@/lib/draft-csv/problem";
import { getImport, headOf, streamProblemRows } from "@/lib/draft-csv/queries";
import { fileRoute } from "@/lib/file-route";

/** The rows that did not become drafts, as they stood in the file, each with what is wrong. It can be imported again. */
export const GET = fileRoute(async (ctx, _request, { import: id = "" }) => {
  const found = await getImport(ctx, id);
  const t = await getTranslations("imports.csv");
  const say = ({ column, value, code }: CellProblem) =>
    `${column ? `${column}: ` : ""}${t(`problems.${code}`, { value })}`;
  const head = headOf(found);

  async function* pieces() {
    yield csvLine([...head, "problem"]);
    for await (const rows of streamProblemRows(ctx, found.id)) {
      const lines = rows.map(({ cells, problems }) => {
        const padded = head.map((_, index) => cells[index] ?? "");
        return csvLine([...padded, problems.map(say).join(" ")]);
      });
      yield lines.join("");
    }
  }
  return csvAnswer("problems.csv", pieces());
});
