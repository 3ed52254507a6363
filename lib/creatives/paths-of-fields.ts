import { fieldOfPath } from "@/lib/creatives/blame";
import type { FieldId } from "@/lib/creatives/fields";
import { formats } from "@/lib/creatives/formats/formats";
import type { Creative } from "@/lib/creatives/schema";

function pathsInStory(creative: Creative): string[][] {
  switch (creative.format) {
    case "single_image":
      return formats.single_image.paths(creative);
    case "single_video":
      return formats.single_video.paths(creative);
    case "carousel":
      return formats.carousel.paths(creative);
  }
}

/** Every key path a request can hold that a person edits, directly or by choosing somebody or something. */
export const editedPaths = (creative: Creative): string[][] => [
  ["name"],
  ["threads_user_id"],
  ...[["page_id"], ["instagram_user_id"], ["threads_user_id"], ...pathsInStory(creative)].map((path) => [
    "object_story_spec",
    ...path,
  ]),
];

/** The lines of the request that a field writes: the opposite of Meta's blame. */
export function pathsOfFields(creative: Creative, fields: readonly FieldId[]) {
  return editedPaths(creative).filter((path) => {
    const field = fieldOfPath(creative.format, path);
    return field !== null && fields.includes(field);
  });
}

/** The lines a refusal stands on: those Meta named, of fields not mended since; where it named none, all of its fields. */
export function blamedPaths(
  creative: Creative,
  fields: readonly FieldId[],
  named: readonly (readonly string[])[],
) {
  const left = named.filter((path) => {
    const field = fieldOfPath(creative.format, path);
    return field !== null && fields.includes(field);
  });
  return left.length > 0 ? left : pathsOfFields(creative, fields);
}
