import type { FieldId } from "@/lib/creatives/fields";
import type { MediaRef } from "@/lib/creatives/media-slots";
import type { PreviewModel } from "@/lib/creatives/preview-model";
import type { Rule } from "@/lib/creatives/rule";
import type { Subject } from "@/lib/creatives/subject";

/** What stands in `object_story_spec` beside the ids, such as `{ link_data: … }`. */
export type Story = Record<string, unknown>;

/** All that is particular to one format of creative. */
export type Format<C> = {
  /** `media`: one for each place that shows something. */
  write: (creative: C, media: readonly MediaRef[]) => Story;
  /** The opposite of `write`; null where the story is not of this format. Common fields are the caller's. */
  read: (story: Story) => { content: Content<C>; media: MediaRef[] } | null;
  rules: readonly Rule<C>[];
  preview: (subject: Subject<C>) => PreviewModel;
  /** The field behind a key path within the story, such as `["link_data", "image_hash"]`. */
  fieldAt: (path: readonly string[]) => FieldId | null;
  /** Every key path within the story that a person edits. */
  paths: (creative: C) => string[][];
};

/** What a story says of a creative; our own ids for its source never travel. */
export type Content<C> = Omit<C, "name" | "identity" | "threadsIdPosition" | "extra">;
