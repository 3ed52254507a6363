import { z } from "zod";
import { ThreadsKind } from "@/lib/generated/prisma/enums";
import { SourceId } from "@/lib/ids";

/** NUL and halves of surrogate pairs: Postgres keeps no JSON with them, and nobody typed them on purpose. */
const unkeepable = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Far above every limit Meta has: a draft keeps what was typed, and the rules say what is wrong with it. */
const typed = z
  .string()
  .max(20_000)
  .transform((text) => text.replace(unkeepable, ""));

export const Identity = z.object({ sourceId: SourceId.nullable(), kind: z.enum(ThreadsKind).nullable() });
export type Identity = z.infer<typeof Identity>;

/** `spec`: inside `object_story_spec`. `top`: beside it. Meta documents both. */
export const ThreadsIdPosition = z.enum(["spec", "top"]);
export type ThreadsIdPosition = z.infer<typeof ThreadsIdPosition>;

/** What every format has. */
const common = {
  name: typed,
  identity: Identity,
  callToAction: z.string().max(64),
  link: typed,
  threadsIdPosition: ThreadsIdPosition,
};

export const SingleImage = z.object({
  ...common,
  format: z.literal("single_image"),
  media: z.object({ mediaId: z.uuid().nullable() }),
  texts: z.object({ message: typed, headline: typed, description: typed, displayLink: typed }),
});
export type SingleImage = z.infer<typeof SingleImage>;

/**
 * What the studio edits and a draft keeps: complete or not, right or not. `validate` judges it, `buildRequest` turns it
 * into what Meta is sent. Each format is one member; its code is one file under formats/.
 */
export const Creative = z.discriminatedUnion("format", [SingleImage]);
export type Creative = z.infer<typeof Creative>;
export type CreativeFormat = Creative["format"];
