import { fieldOfPath } from "@/lib/creatives/blame";
import type { FieldId } from "@/lib/creatives/fields";
import type { CreativeFormat } from "@/lib/creatives/schema";

const inSpec = (...rest: string[]) => ["object_story_spec", ...rest];

/** Every key path a request can hold that a person edits, directly or by choosing somebody or something. */
const paths: Record<CreativeFormat, string[][]> = {
  single_image: [
    ["name"],
    ["threads_user_id"],
    inSpec("page_id"),
    inSpec("instagram_user_id"),
    inSpec("threads_user_id"),
    inSpec("link_data", "link"),
    inSpec("link_data", "message"),
    inSpec("link_data", "name"),
    inSpec("link_data", "description"),
    inSpec("link_data", "caption"),
    inSpec("link_data", "image_hash"),
    inSpec("link_data", "call_to_action", "type"),
    inSpec("link_data", "call_to_action", "value", "link"),
  ],
};

/** The lines of the request that a field writes: the opposite of Meta's blame. */
export function pathsOfFields(format: CreativeFormat, fields: readonly FieldId[]) {
  return paths[format].filter((path) => {
    const field = fieldOfPath(format, path);
    return field !== null && fields.includes(field);
  });
}

/** The lines a refusal stands on: those Meta named, of fields not mended since; where it named none, all of its fields. */
export function blamedPaths(
  format: CreativeFormat,
  fields: readonly FieldId[],
  named: readonly (readonly string[])[],
) {
  const left = named.filter((path) => {
    const field = fieldOfPath(format, path);
    return field !== null && fields.includes(field);
  });
  return left.length > 0 ? left : pathsOfFields(format, fields);
}
