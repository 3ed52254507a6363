import {
  createLoader,
  createSerializer,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  type inferParserType,
} from "nuqs/server";

export const draftTabs = ["drafts", "published", "templates"] as const;
/** Where a draft stands, in one word: what is being done with it at Meta, else what a review says. */
export const draftStatuses = [
  "draft",
  "asked",
  "changes_asked",
  "approved",
  "publishing",
  "published",
  "refused",
] as const;
export type DraftStatus = (typeof draftStatuses)[number];
export const draftFormats = ["single_image", "single_video", "carousel"] as const;
export const draftSorts = ["edited", "name", "version"] as const;

const dir = parseAsStringLiteral(["asc", "desc"] as const);

/** The state of the list, whole, as it stands in the URL. */
export const draftsParams = {
  tab: parseAsStringLiteral(draftTabs).withDefault("drafts"),
  q: parseAsString.withDefault(""),
  status: parseAsArrayOf(parseAsStringLiteral(draftStatuses)).withDefault([]),
  format: parseAsArrayOf(parseAsStringLiteral(draftFormats)).withDefault([]),
  author: parseAsArrayOf(parseAsString).withDefault([]),
  group: parseAsStringLiteral(["waits", "none"] as const).withDefault("waits"),
  sort: parseAsStringLiteral(draftSorts).withDefault("edited"),
  dir: dir.withDefault("desc"),
  page: parseAsInteger.withDefault(1),
};

export type DraftsQuery = inferParserType<typeof draftsParams>;
export type DraftTab = DraftsQuery["tab"];
export const loadDraftsQuery = createLoader(draftsParams);
const serialize = createSerializer(draftsParams);

/** The list with its state in the address; what is as usual is left out. */
export const draftsPath = (workspace: string, query: Partial<DraftsQuery> = {}) =>
  `/${workspace}/creatives${serialize(query)}`;

export const draftsPageSize = 50;

const exportParams = { ...draftsParams, ids: parseAsArrayOf(parseAsString).withDefault([]) };
export const loadExportQuery = createLoader(exportParams);
const serializeExport = createSerializer(exportParams);

/** Where the drafts of the filter come as CSV, all pages of them; with `ids`, only those. */
export function exportPath(workspace: string, query: DraftsQuery, ids: string[] = []) {
  const { tab, q, status, format, author } = query;
  return `/api/${workspace}/drafts/export${serializeExport({ tab, q, status, format, author, ids })}`;
}

export const draftFilters = ["status", "format", "author"] as const;

/** How many filters narrow the list, the search among them. */
export const countFilters = (query: DraftsQuery) =>
  draftFilters.filter((name) => query[name].length > 0).length + (query.q.trim() ? 1 : 0);

/** The same for the same set of drafts, whatever their order and page. */
export const filterKey = ({ tab, q, ...query }: DraftsQuery) =>
  JSON.stringify([tab, q, ...draftFilters.map((name) => query[name])]);
