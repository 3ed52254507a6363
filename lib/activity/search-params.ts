import {
  createLoader,
  createSerializer,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  type inferParserType,
} from "nuqs/server";
import { verbs } from "@/lib/activity/verbs";

/** The filter of the activity page, as it stands in the URL. */
export const activityParams = {
  verb: parseAsStringLiteral(verbs),
  /** Id of a person, or `heddle` for what happened by itself. */
  by: parseAsString,
  page: parseAsInteger.withDefault(1),
};
export type ActivityQuery = inferParserType<typeof activityParams>;

export const loadActivityQuery = createLoader(activityParams);
const serialize = createSerializer(activityParams);

export const activityPath = (workspace: string, query: Partial<ActivityQuery> = {}) =>
  `/${workspace}/activity${serialize(query)}`;

export const activityExportPath = (workspace: string, { verb, by }: Pick<ActivityQuery, "verb" | "by">) =>
  `/api/${workspace}/activity/export${serialize({ verb, by })}`;

export const activityPageSize = 50;
