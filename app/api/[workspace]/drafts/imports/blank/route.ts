import { csvAnswer } from "@/lib/csv-answer";
import { blankCsv } from "@/lib/draft-csv/stream-drafts";
import { fileRoute } from "@/lib/file-route";

/** A file with the head that an import knows. */
export const GET = fileRoute(async () =>
  csvAnswer(
    "creatives.csv",
    (async function* () {
      yield blankCsv();
    })(),
  ),
);
