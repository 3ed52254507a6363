type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;

export const child = (value: unknown, key: string): Json | undefined => {
  const inner = isObject(value) ? value[key] : undefined;
  return isObject(inner) ? inner : undefined;
};

export const storySpecOf = (spec: Json) => child(spec, "object_story_spec");

/** Both positions are documented; inside wins. */
export const threadsUserIdOf = (spec: Json) =>
  text(storySpecOf(spec)?.["threads_user_id"]) ?? text(spec["threads_user_id"]);

export const instagramUserIdOf = (spec: Json) =>
  text(storySpecOf(spec)?.["instagram_user_id"]) ?? text(spec["instagram_user_id"]);

/** What a reader of the ad would see, whichever format it has. */
export function storyOf(spec: Json) {
  const story = storySpecOf(spec);
  const data = child(story, "link_data") ?? child(story, "video_data") ?? child(story, "photo_data");
  if (!data) return undefined;
  const cards = Array.isArray(data["child_attachments"]) ? data["child_attachments"].filter(isObject) : [];
  return {
    message: text(data["message"]) ?? text(data["caption"]),
    title: text(data["name"]) ?? text(data["title"]),
    imageHash: text(data["image_hash"]),
    callToAction: text(child(data, "call_to_action")?.["type"]),
    cards: cards.map((card) => ({ title: text(card["name"]), imageHash: text(card["image_hash"]) })),
  };
}
