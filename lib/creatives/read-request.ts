import { z } from "zod";
import { singleImage } from "@/lib/creatives/formats/single-image";
import type { MediaRefs } from "@/lib/creatives/formats/format";
import type { ThreeIds } from "@/lib/creatives/identity";
import { wireId } from "@/lib/graph/wire";
import { MetaId } from "@/lib/ids";
import type { Creative } from "@/lib/creatives/schema";

/** Meta may read an id back as a bare number. */
const id = wireId(MetaId);

const Body = z.object({
  name: z.string().default(""),
  object_story_spec: z.looseObject({
    page_id: id,
    instagram_user_id: id,
    threads_user_id: id.optional(),
  }),
  threads_user_id: id.optional(),
});

export type ReadRequest = { creative: Creative; ids: ThreeIds; media: MediaRefs };

/** The opposite of `buildRequest`: what a body, or a creative read back from Meta, says. Null for other formats. */
export function readRequest(body: unknown): ReadRequest | null {
  const parsed = Body.safeParse(body);
  if (!parsed.success) return null;
  const { name, threads_user_id: top, object_story_spec } = parsed.data;
  const {
    page_id: pageId,
    instagram_user_id: instagramUserId,
    threads_user_id: inSpec,
    ...story
  } = object_story_spec;
  const threadsUserId = inSpec ?? top;
  const read = singleImage.read(story);
  if (!read || threadsUserId === undefined) return null;
  return {
    creative: {
      ...read.content,
      name,
      identity: { sourceId: null, kind: null },
      media: { mediaId: null },
      extra: [],
      threadsIdPosition: inSpec === undefined ? "top" : "spec",
    },
    ids: { pageId, instagramUserId, threadsUserId },
    media: read.media,
  };
}
