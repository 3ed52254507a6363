import {
  createLoader,
  createSerializer,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  type inferParserType,
} from "nuqs/server";

export const accountViews = ["all", "todo", "changed", "no_threads", "not_eligible"] as const;
export const accountStatuses = [
  "ready",
  "needs_action",
  "not_eligible",
  "checking",
  "stale",
  "unknown",
] as const;
export const accountSorts = ["label", "status", "obstacle", "checked"] as const;
export const accountTabs = ["findings", "history", "creatives", "answers"] as const;
export const inUseKinds = ["associated", "instagram_backed", "page_backed", "nothing"] as const;

/** The state of the accounts table, whole, as it stands in the URL. The one place that says what it may be. */
export const accountsParams = {
  view: parseAsStringLiteral(accountViews).withDefault("all"),
  q: parseAsString.withDefault(""),
  status: parseAsArrayOf(parseAsStringLiteral(accountStatuses)).withDefault([]),
  type: parseAsArrayOf(parseAsStringLiteral(["instagram", "page"] as const)).withDefault([]),
  portfolio: parseAsArrayOf(parseAsString).withDefault([]),
  kind: parseAsArrayOf(parseAsStringLiteral(inUseKinds)).withDefault([]),
  obstacle: parseAsArrayOf(parseAsString).withDefault([]),
  connection: parseAsString.withDefault(""),
  sort: parseAsStringLiteral(accountSorts).withDefault("label"),
  dir: parseAsStringLiteral(["asc", "desc"] as const).withDefault("asc"),
  page: parseAsInteger.withDefault(1),
  density: parseAsStringLiteral(["compact", "tall"] as const).withDefault("compact"),
  open: parseAsString.withDefault(""),
  tab: parseAsStringLiteral(accountTabs).withDefault("findings"),
};

export type AccountsQuery = inferParserType<typeof accountsParams>;
export const loadAccountsQuery = createLoader(accountsParams);
const serialize = createSerializer(accountsParams);

/** A link into the table; what stands at its default is left out of the URL. */
export const accountsPath = (workspace: string, query: Partial<AccountsQuery> = {}) =>
  `/${workspace}/accounts${serialize(query)}`;

export const accountsPageSize = 50;

const exportParams = { ...accountsParams, ids: parseAsArrayOf(parseAsString).withDefault([]) };
export const loadExportQuery = createLoader(exportParams);
const serializeExport = createSerializer(exportParams);

/** Where the filter's accounts come as CSV, all pages of them; with `ids`, only those. */
export function exportPath(workspace: string, query: AccountsQuery, ids: string[] = []) {
  const { view, q, status, type, portfolio, kind, obstacle, connection } = query;
  const filter = { view, q, status, type, portfolio, kind, obstacle, connection };
  return `/api/${workspace}/accounts/export${serializeExport({ ...filter, ids })}`;
}
