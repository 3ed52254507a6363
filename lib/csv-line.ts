import { stringify } from "csv-stringify/sync";

export type CsvCell = string | number | null;

/** A spreadsheet would run what begins like a formula; an apostrophe in front makes it text again. */
const formula = /^'*[=+\-@\t\r]/;
const guarded = (value: CsvCell) => (typeof value === "string" && formula.test(value) ? `'${value}` : value);

/** Takes away the apostrophe that stands in front of what would be a formula. */
export const unguarded = (text: string) => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** One record of RFC 4180, with its line end. */
export const csvLine = (cells: readonly CsvCell[]) =>
  stringify([cells.map(guarded)], { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
