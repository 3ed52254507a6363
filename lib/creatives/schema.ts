import { z } from "zod";
import { ThreadsKind } from "@/lib/generated/prisma/enums";
import { SourceId } from "@/lib/ids";

/** NUL and halves of surrogate pairs: Postgres keeps no JSON with them, and nobody typed them on purpose. */
const unkeepable = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const keepable = (text: string) => text.replace(unkeepable, "");

/** Far above every limit Meta has: a draft keeps what was typed, and the rules say what is wrong with it. */
const typed = z.string().max(20_000).transform(keepable);

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Undefined where there is something that JSON does not have. `fromEntries` keeps a key like `__proto__` a key. */
function keepableIn(value: unknown): Json | undefined {
  if (typeof value === "string") return keepable(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value === "boolean" || value === null) return value;
  if (typeof value !== "object") return undefined;
  const entries = Object.entries(value).map(([key, part]) => [keepable(key), keepableIn(part)] as const);
  const kept = entries.flatMap(([key, part]) => (part === undefined ? [] : [[key, part] as const]));
  if (kept.length < entries.length) return undefined;
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}

const keepableJson = z.unknown().transform((value, ctx): Json => {
  const kept = keepableIn(value);
  if (kept !== undefined) return kept;
  ctx.addIssue({ code: "custom", message: "not JSON" });
  return z.NEVER;
});

export const Identity = z.object({ sourceId: SourceId.nullable(), kind: z.enum(ThreadsKind).nullable() });
export type Identity = z.infer<typeof Identity>;

/** `spec`: inside `object_story_spec`. `top`: beside it. Meta documents both. */
export const ThreadsIdPosition = z.enum(["spec", "top"]);
export type ThreadsIdPosition = z.infer<typeof ThreadsIdPosition>;

/** A value in a request that the studio has no field for; it is sent as it came. `path` begins at the body or the card. */
export const Extra = z.object({ path: z.array(z.string().max(200)).min(1).max(20), value: keepableJson });
export type Extra = z.infer<typeof Extra>;
const extra = z.array(Extra).max(200).default([]);

/** What every format has. */
const common = {
  name: typed,
  identity: Identity,
  callToAction: z.string().max(64),
  link: typed,
  threadsIdPosition: ThreadsIdPosition,
  extra,
};

const mediaId = z.uuid().nullable();
/** A video goes with a picture that stands for it until it plays; beside a picture there is none. */
export const MediaChoice = z.object({ mediaId, thumbnailMediaId: mediaId });
export type MediaChoice = z.infer<typeof MediaChoice>;

const texts = z.object({ message: typed, headline: typed, description: typed, displayLink: typed });

export const SingleImage = z.object({
  ...common,
  format: z.literal("single_image"),
  media: z.object({ mediaId }),
  texts,
});
export type SingleImage = z.infer<typeof SingleImage>;

export const SingleVideo = z.object({
  ...common,
  format: z.literal("single_video"),
  media: MediaChoice,
  texts,
});
export type SingleVideo = z.infer<typeof SingleVideo>;

/** `id` stays with the card through every reordering, so that two people can change the same one. */
export const CarouselCard = z.object({
  id: z.uuid(),
  media: MediaChoice,
  headline: typed,
  description: typed,
  link: typed,
  extra,
});
export type CarouselCard = z.infer<typeof CarouselCard>;

/** More than Meta takes, so that what was pasted or merged is there to be cut. */
const mostCards = 100;

/** `link` is where the card after the last leads to. */
export const Carousel = z.object({
  ...common,
  format: z.literal("carousel"),
  cards: z
    .array(CarouselCard)
    .max(mostCards)
    .refine((cards) => new Set(cards.map(({ id }) => id)).size === cards.length),
  texts: z.object({ message: typed, displayLink: typed }),
  multiShareOptimized: z.boolean(),
  multiShareEndCard: z.boolean(),
});
export type Carousel = z.infer<typeof Carousel>;

/**
 * What the studio edits and a draft keeps: complete or not, right or not. `validate` judges it, `buildRequest` turns it
 * into what Meta is sent. Each format is one member; its code is in one file under formats/.
 */
export const Creative = z.discriminatedUnion("format", [SingleImage, SingleVideo, Carousel]);
export type Creative = z.infer<typeof Creative>;
export type CreativeFormat = Creative["format"];
