import type { AccountView } from "./account-view";

const columns = [
  "label",
  "name",
  "type",
  "id",
  "status",
  "associated",
  "instagram_backed",
  "page_backed",
  "in_use",
  "obstacle",
  "obstacles",
  "role",
  "ad_account",
  "portfolio",
  "checked_at",
] as const;

/** A spreadsheet would run what begins like a formula; an apostrophe in front makes it text again. */
const cell = (value: string | number | null) => {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value === "string" ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const line = (cells: (string | number | null)[]) => `${cells.map(cell).join(",")}\r\n`;

export const csvHead = line([...columns]);

/** One row; `unknown` stays a word of its own and is never an empty cell. */
export const csvRow = (row: AccountView) =>
  line([
    row.label,
    row.name,
    row.type,
    row.metaId,
    row.overall,
    row.kinds.associated,
    row.kinds.instagramBacked,
    row.kinds.pageBacked,
    row.inUse,
    row.obstacle,
    row.obstacleCount,
    row.role ?? "unknown",
    row.adAccount,
    row.portfolio,
    row.checkedAt,
  ]);
