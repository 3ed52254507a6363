import { z } from "zod";
import { FileRefusal } from "@/lib/draft-csv/problem";

/** What the server says of a CSV: which import it became, or why it was not read. */
export const ImportAnswer = z.union([
  z.object({ ok: z.literal(true), importId: z.uuid() }),
  z.object({ ok: z.literal(true), refused: FileRefusal }),
]);
export type ImportAnswer = z.infer<typeof ImportAnswer>;

export const csvImportPath = (workspace: string, importId = "") =>
  `/${workspace}/creatives/import/csv${importId ? `/${importId}` : ""}`;
export const csvImportUrl = (workspace: string) => `/api/${workspace}/drafts/imports`;
