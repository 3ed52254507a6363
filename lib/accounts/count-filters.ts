import type { AccountsQuery } from "./search-params";

export const filterNames = ["status", "type", "portfolio", "kind", "obstacle"] as const;
export type FilterName = (typeof filterNames)[number];

/** How many filters narrow the table, the search among them. */
export const countFilters = (query: AccountsQuery) =>
  filterNames.filter((name) => query[name].length > 0).length +
  (query.q.trim() ? 1 : 0) +
  (query.connection ? 1 : 0);

/** The same for the same set of rows, whatever their order and page. */
export const filterKey = ({ view, q, connection, ...query }: AccountsQuery) =>
  JSON.stringify([view, q, connection, ...filterNames.map((name) => query[name])]);
