export type CsvCell = string | number | null;

/** A spreadsheet would run what begins like a formula; an apostrophe in front makes it text again. */
const cell = (value: CsvCell) => {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value === "string" ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One record of RFC 4180, with its line end. */
export const csvLine = (cells: readonly CsvCell[]) => `${cells.map(cell).join(",")}\r\n`;
