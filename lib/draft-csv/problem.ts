import { z } from "zod";

/** Why a file was not read. Nothing was made of it. Each has its sentence under `imports.csv.refused`. */
export const FileRefusal = z.object({
  code: z.enum([
    "empty",
    "too_big",
    "too_many_rows",
    "not_utf8",
    "no_head",
    "unknown_column",
    "column_twice",
    "broken_quote",
    "row_too_long",
    "no_rows",
  ]),
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});
export type FileRefusal = z.infer<typeof FileRefusal>;

export class FileRefused extends Error {
  override name = "FileRefused";
  constructor(
    readonly code: FileRefusal["code"],
    readonly params: FileRefusal["params"] = {},
  ) {
    super(code);
  }
}

/** Why a row did not become a draft, cell by cell. Each has its sentence under `imports.csv.problems`. */
export const CellProblem = z.object({
  column: z.string(),
  value: z.string(),
  code: z.enum([
    "cell_count",
    "format_missing",
    "not_a_format",
    "speaker_unknown",
    "speaker_several",
    "not_a_kind",
    "media_unknown",
    "media_several",
    "not_a_button",
    "not_a_position",
    "not_yes_or_no",
    "not_a_number",
    "not_extra",
    "no_place",
    "too_long",
  ]),
});
export type CellProblem = z.infer<typeof CellProblem>;
