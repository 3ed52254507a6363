import type { FieldId } from "@/lib/creatives/fields";
import { formats } from "@/lib/creatives/formats/formats";
import type { GraphReason } from "@/lib/graph/reasons";
import type { CreativeFormat } from "@/lib/creatives/schema";

const atTop = new Map(
  Object.entries<FieldId>({
    name: "name",
    threads_user_id: "identity",
    instagram_user_id: "identity",
    instagram_actor_id: "identity",
    page_id: "identity",
    image_hash: "media",
    link_url: "link",
    call_to_action: "callToAction",
  }),
);
const inSpec = new Map(
  Object.entries<FieldId>({
    page_id: "identity",
    instagram_user_id: "identity",
    instagram_actor_id: "identity",
    threads_user_id: "identity",
  }),
);

/** Reasons that name a field even where Meta blames none. */
const byReason: Partial<Record<GraphReason, FieldId>> = {
  image_missing: "media",
  image_unreachable: "media",
  upload_failed: "media",
  threads_pair_mismatch: "identity",
  instagram_not_assigned: "identity",
  instagram_missing: "identity",
  instagram_opted_out: "identity",
  identity_conflict: "identity",
  page_mismatch: "identity",
  role_missing: "identity",
  link_needed: "link",
  link_invalid: "link",
  call_to_action_unknown: "callToAction",
};
const byAnyReason = new Map(Object.entries<FieldId>(byReason));

/** Where a guess means something else in this format: a video that lacks an image lacks its thumbnail. */
const byFormat: Record<CreativeFormat, Partial<Record<FieldId, FieldId>>> = {
  single_image: {},
  single_video: { media: "thumbnail" },
  carousel: { media: "cards" },
};

/** The field behind one of Meta's key paths; null where the product has none for it. */
export function fieldOfPath(format: CreativeFormat, path: readonly string[]): FieldId | null {
  const [first, second] = path;
  if (first === undefined) return null;
  if (first !== "object_story_spec") return atTop.get(first) ?? null;
  return (second && inSpec.get(second)) || formats[format].fieldAt(path.slice(1));
}

/** Every field a refusal lands on, Meta's own blame first. */
export function blamedFields(
  format: CreativeFormat,
  { reason, blame }: { reason: string; blame: readonly (readonly string[])[] },
): FieldId[] {
  const blamed = blame.map((path) => fieldOfPath(format, path)).filter((field) => field !== null);
  const guessed = byAnyReason.get(reason);
  if (blamed.length === 0 && guessed) blamed.push(byFormat[format][guessed] ?? guessed);
  return [...new Set(blamed)];
}
