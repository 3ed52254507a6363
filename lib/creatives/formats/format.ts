import type { FieldId } from "@/lib/creatives/fields";
import type { PreviewModel } from "@/lib/creatives/preview-model";
import type { Subject } from "@/lib/creatives/subject";
import type { Rule } from "@/lib/creatives/rule";

/** What stands in `object_story_spec` beside the ids, such as `{ link_data: … }`. */
export type Story = Record<string, unknown>;
/** The hashes and ids under which Meta knows the media. */
export type MediaRefs = { imageHash: string };

/** All that is particular to one format of creative. */
export type Format<C> = {
  write: (creative: C, media: MediaRefs) => Story;
  /** The opposite of `write`; null where the story is not of this format. Common fields are the caller's. */
  read: (story: Story) => { content: Content<C>; media: MediaRefs } | null;
  rules: readonly Rule<C>[];
  preview: (subject: Subject<C>) => PreviewModel;
  /** The field behind a key path within the story, such as `["link_data", "image_hash"]`. */
  fieldAt: (path: readonly string[]) => FieldId | null;
};

/** What a request says of a creative; our own ids for its source and media never travel. */
export type Content<C> = Omit<C, "name" | "identity" | "media" | "threadsIdPosition" | "extra">;
