import { cardKeys, linkDataKeys, storyKeys, videoDataKeys } from "@/lib/sandbox/creatives/spec-keys";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What `POST /act_…/adcreatives` takes by Meta's specification, and `threads_user_id`, which is documented only. */
const bodyKeys = words(
  "actor_id ad_disclaimer_spec adlabels applink_treatment asset_feed_spec authorization_category body branded_content branded_content_sponsor_page_id bundle_folder_id call_to_action categorization_criteria category_media_source contextual_multi_ads creative_sourcing_spec degrees_of_freedom_spec destination_set_id destination_spec dynamic_ad_voice enable_launch_instant_app execution_options existing_post_title facebook_branded_content format_transformation_spec image_crops image_file image_hash image_url instagram_branded_content instagram_permalink_url instagram_user_id interactive_components_spec is_dco_internal link_og_id link_url marketing_message_structured_spec media_sourcing_spec name object_id object_story_id object_story_spec object_type object_url omnichannel_link_spec page_welcome_message place_page_set_id platform_customizations playable_asset_id portrait_customizations product_set_id product_suggestion_settings recommender_settings regional_regulation_disclaimer_spec source_facebook_post_id source_instagram_media_id template_url template_url_spec thumbnail_url title url_tags use_page_actor_override threads_user_id",
);
const buttonKeys = words("type value");
const buttonValueKeys = words(
  "android_url app_destination app_link application event_id ios_url land_on_whatsapp_catalog land_on_whatsapp_profile lead_gen_form_id link link_caption link_format object_store_urls page product_link whatsapp_number",
);
const datas = ["link_data", "photo_data", "video_data", "text_data", "template_data"];
const idKeys = ["page_id", "instagram_user_id", "threads_user_id"];

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function* strangers(at: string, value: unknown, known: ReadonlySet<string>): Generator<string> {
  if (!isTree(value)) return yield `${at} is no object`;
  for (const key of Object.keys(value)) if (!known.has(key)) yield `${at}.${key} is not in the specification`;
  const button = value["call_to_action"];
  if (button === undefined) return;
  yield* strangers(`${at}.call_to_action`, button, buttonKeys);
  if (isTree(button)) yield* strangers(`${at}.call_to_action.value`, button["value"], buttonValueKeys);
}

function* texts(at: string, value: Tree, keys: readonly string[]): Generator<string> {
  for (const key of keys) {
    if (value[key] !== undefined && typeof value[key] !== "string") yield `${at}.${key} is no text`;
  }
}

/**
 * What is wrong with a body by Meta's published field lists: keys that are in none of them, not exactly one kind of
 * data, a video with a link of its own, ids that are no text. Written from the lists, not from what builds the body.
 */
export function* undocumented(body: Tree): Generator<string> {
  yield* strangers("body", body, bodyKeys);
  yield* texts("body", body, ["name", "threads_user_id"]);
  const story = body["object_story_spec"];
  if (!isTree(story)) return yield "there is no object_story_spec";
  yield* strangers("story", story, storyKeys);
  yield* texts("story", story, idKeys);
  const kinds = datas.filter((key) => story[key] !== undefined);
  if (kinds.length !== 1) yield `the story has ${kinds.length} kinds of data`;
  const { link_data: link, video_data: video } = story;
  if (video !== undefined) yield* strangers("video_data", video, videoDataKeys);
  if (!isTree(link)) return;
  yield* strangers("link_data", link, linkDataKeys);
  const cards = link["child_attachments"];
  if (cards === undefined) return;
  if (!Array.isArray(cards)) return yield "child_attachments is no list";
  for (const [index, card] of cards.entries()) yield* strangers(`card ${index}`, card, cardKeys);
}
