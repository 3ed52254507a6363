import { z } from "zod";
import type { ThreeIds } from "@/lib/creatives/identity";
import type { MediaRef } from "@/lib/creatives/media-slots";
import { readRequest } from "@/lib/creatives/read-request";
import type { Creative } from "@/lib/creatives/schema";
import { wireId } from "@/lib/graph/wire";
import { MetaId } from "@/lib/ids";
import { ImportError } from "@/lib/imports/problem";

export type Understood = { creative: Creative; ids: Partial<ThreeIds>; media: MediaRef[] };

const Id = wireId(MetaId);
const text = z.string().optional();
const id = z.union([z.string(), z.number()]).optional();
const Button = z
  .looseObject({ type: z.string(), value: z.looseObject({ link: text }).optional() })
  .optional();
const link = { link: text, name: text, description: text, image_hash: text, call_to_action: Button };
const Card = z.looseObject({ ...link, video_id: id });

/** What the studio reads of a body, to say which key holds something else than it should. */
const Shape = z.looseObject({
  name: text,
  threads_user_id: id,
  object_story_spec: z.looseObject({
    ...{ page_id: id, instagram_user_id: id, threads_user_id: id },
    link_data: z
      .looseObject({ ...link, message: text, caption: text, child_attachments: z.array(Card).optional() })
      .optional(),
    video_data: z
      .looseObject({
        ...{ video_id: id, image_hash: text, title: text, message: text, link_description: text },
        call_to_action: Button,
      })
      .optional(),
  }),
});

const others = ["photo_data", "text_data", "template_data", "product_data"];
/** Stands where a body names nobody, or has a name in the place of an id, so that the rest can be read. */
const nobody = "1";

/** What a body says. Ids and media may be missing or be placeholders. Throws ImportError with the key it stops at. */
export function understand(body: Record<string, unknown>): Understood {
  const shape = Shape.safeParse(body);
  if (!shape.success) {
    const path = shape.error.issues[0]?.path.join(".") ?? "";
    throw new ImportError({ code: "wrong_value", path });
  }
  const { object_story_spec: spec, threads_user_id: top } = shape.data;
  if (!spec.link_data && !spec.video_data) {
    const key = others.find((name) => name in spec);
    if (key) throw new ImportError({ code: "other_format", key: `object_story_spec.${key}` });
    throw new ImportError({ code: "no_spec", keys: Object.keys(spec).join(", ") });
  }
  const inSpec = spec.threads_user_id;
  const read = readRequest({
    ...body,
    object_story_spec: {
      ...spec,
      page_id: Id.safeParse(spec.page_id).data ?? nobody,
      instagram_user_id: Id.safeParse(spec.instagram_user_id).data ?? nobody,
      ...((inSpec !== undefined || top === undefined) && {
        threads_user_id: Id.safeParse(inSpec).data ?? nobody,
      }),
    },
    ...(top !== undefined && { threads_user_id: Id.safeParse(top).data ?? nobody }),
  });
  if (!read) throw new ImportError({ code: "too_much" });
  const known = Object.entries(read.ids).filter(([, value]) => value !== nobody);
  return { creative: read.creative, ids: Object.fromEntries(known), media: read.media };
}
