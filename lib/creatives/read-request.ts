import { z } from "zod";
import { buildRequest } from "@/lib/creatives/build-request";
import { findExtra } from "@/lib/creatives/extra";
import { formats } from "@/lib/creatives/formats/formats";
import type { Story } from "@/lib/creatives/formats/format";
import type { ThreeIds } from "@/lib/creatives/identity";
import type { MediaRef } from "@/lib/creatives/media-slots";
import { editedPaths } from "@/lib/creatives/paths-of-fields";
import { Creative } from "@/lib/creatives/schema";
import { wireId } from "@/lib/graph/wire";
import { MetaId } from "@/lib/ids";

/** Meta may read an id back as a bare number. */
const id = wireId(MetaId);

const Body = z.looseObject({
  name: z.string().default(""),
  object_story_spec: z.looseObject({
    page_id: id,
    instagram_user_id: id,
    threads_user_id: id.optional(),
  }),
  threads_user_id: id.optional(),
});

/** `media`: how Meta knows what each place shows, in the order of the places. */
export type ReadRequest = { creative: Creative; ids: ThreeIds; media: MediaRef[] };

const Cards = z.object({ child_attachments: z.array(z.unknown()) });

function readStory(story: Story) {
  if ("video_data" in story) return formats.single_video.read(story);
  const hasCards = Cards.safeParse(story["link_data"]).success;
  return hasCards ? formats.carousel.read(story) : formats.single_image.read(story);
}

/** A button may lead elsewhere than the ad: then both addresses are kept. */
const leadsElsewhere = (path: readonly string[]) => path.at(-1) === "link" && path.at(-2) === "value";

/**
 * The opposite of `buildRequest`: what a body, or a creative read back from Meta, says. What the studio has no field
 * for is in `extra`, so that it is sent again. Null where the body is of another format than the studio's.
 */
export function readRequest(body: unknown): ReadRequest | null {
  const parsed = Body.safeParse(body);
  if (!parsed.success) return null;
  const { name, threads_user_id: top, object_story_spec: spec } = parsed.data;
  const { page_id: pageId, instagram_user_id: instagramUserId, threads_user_id: inSpec, ...story } = spec;
  const threadsUserId = inSpec ?? top;
  const read = readStory(story);
  if (!read || threadsUserId === undefined) return null;
  const ids = { pageId, instagramUserId, threadsUserId };
  const known: Creative = {
    ...read.content,
    ...{ name, identity: { sourceId: null, kind: null }, extra: [] },
    threadsIdPosition: inSpec === undefined ? "top" : "spec",
  };
  const written = buildRequest(known, ids, read.media);
  const edited = editedPaths(known).filter((path) => !leadsElsewhere(path));
  const cards = ["object_story_spec", "link_data", "child_attachments"];
  const extra = findExtra(parsed.data, written, [...edited, cards]);
  const creative = Creative.safeParse({ ...known, extra });
  return creative.success ? { creative: creative.data, ids, media: read.media } : null;
}
