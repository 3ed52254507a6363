import { z } from "zod";
import { endpoint } from "@/lib/graph/endpoint";
import { edge, paged } from "@/lib/graph/endpoints/edge";
import { Done, JsonObject, optional, text, wireId } from "@/lib/graph/wire";
import { AdAccountId, MetaId } from "@/lib/ids";

/**
 * Both positions of `threads_user_id` are documented: here, or inside `object_story_spec`. Meta takes sixty parameters
 * and adds to them: what is not named here travels as it is, so that what was pasted is what is sent.
 */
const CreativeParams = z.looseObject({
  adAccountId: AdAccountId,
  name: z.string().optional(),
  object_story_spec: JsonObject.optional(),
  threads_user_id: z.string().optional(),
  instagram_user_id: z.string().optional(),
  object_id: z.string().optional(),
  object_story_id: z.string().optional(),
  source_instagram_media_id: z.string().optional(),
  call_to_action: JsonObject.optional(),
  execution_options: z.array(z.enum(["validate_only"])).optional(),
});

/**
 * Publishes, or with `execution_options: ["validate_only"]` only checks. Never costs money. Meta returns the existing
 * creative for an identical one, but an identical one may also be what the person wants twice: not repeated blindly.
 */
export const createAdCreative = endpoint({
  name: "createAdCreative",
  method: "POST",
  path: "/:adAccountId/adcreatives",
  input: CreativeParams,
  output: z.union([
    z.object({ id: wireId(MetaId) }).transform(({ id }) => ({ state: "created" as const, creativeId: id })),
    z.object({ success: z.literal(true) }).transform(() => ({ state: "valid" as const })),
  ]),
});

const Creative = z.object({
  id: wireId(MetaId),
  name: text,
  status: text,
  object_story_spec: optional(JsonObject),
  effective_object_story_id: text,
  threads_user_id: optional(wireId(MetaId)),
  instagram_user_id: optional(wireId(MetaId)),
  thumbnail_url: text,
});
const creativeFields = [
  "id",
  "name",
  "status",
  "object_story_spec",
  "effective_object_story_id",
  "threads_user_id",
  "instagram_user_id",
  "thumbnail_url",
];

export const getAdCreative = endpoint({
  name: "getAdCreative",
  method: "GET",
  path: "/:creativeId",
  fields: creativeFields,
  input: z.object({ creativeId: MetaId }),
  output: Creative,
});

export const listAdCreatives = endpoint({
  name: "listAdCreatives",
  method: "GET",
  path: "/:adAccountId/adcreatives",
  fields: creativeFields,
  input: z.object({ adAccountId: AdAccountId, ...paged }),
  output: edge(Creative),
});

/** Name and status are all that can change: a different story is a different creative. */
export const updateAdCreative = endpoint({
  name: "updateAdCreative",
  method: "POST",
  path: "/:creativeId",
  repeatable: true,
  input: z.object({
    creativeId: MetaId,
    name: z.string().optional(),
    status: z.enum(["ACTIVE", "DELETED"]).optional(),
  }),
  output: Done,
});

export const deleteAdCreative = endpoint({
  name: "deleteAdCreative",
  method: "DELETE",
  path: "/:creativeId",
  input: z.object({ creativeId: MetaId }),
  output: Done,
});

/** Meta's own rendering as an `<iframe>` that is good for 24 hours. Wants the person's token, not the Page's. */
export const listPreviews = endpoint({
  name: "listPreviews",
  method: "GET",
  path: "/:adAccountId/generatepreviews",
  input: z.object({ adAccountId: AdAccountId, creative: JsonObject, ad_format: z.string() }),
  output: edge(z.object({ body: z.string() })),
});
