import type { Call } from "@/lib/sandbox/core/call";
import { MetaError } from "@/lib/sandbox/core/meta-error";
import {
  checkLinkData,
  checkPhotoData,
  checkTextData,
  checkVideoData,
} from "@/lib/sandbox/creatives/check-data";
import { checkInstagram, checkPage, checkThreads } from "@/lib/sandbox/creatives/check-identity";
import { isObject, text } from "@/lib/sandbox/creatives/read-spec";
import { missing, specError, unsupported } from "@/lib/sandbox/creatives/spec-error";
import { storyKeys } from "@/lib/sandbox/creatives/spec-keys";
import type { AdAccount, Page } from "@/lib/sandbox/world/node";

type Json = Record<string, unknown>;
const dataKeys = ["link_data", "video_data", "photo_data", "text_data", "template_data"] as const;

const accountStates: Record<number, string> = {
  2: "This ad account has been disabled.",
  100: "This ad account is about to be closed.",
  101: "This ad account is closed.",
};

function checkAccount(call: Call, account: AdAccount) {
  const state = accountStates[account.status];
  if (state !== undefined) {
    throw new MetaError({
      message: "Invalid parameter",
      type: "OAuthException",
      code: 100,
      error_subcode: 3910001,
      is_transient: false,
      error_user_title: "Ad account cannot be used",
      error_user_msg: state,
    });
  }
  if (!call.store.settings.developmentMode) return;
  throw new MetaError({
    message: "Invalid parameter",
    type: "OAuthException",
    code: 100,
    error_subcode: 1885183,
    is_transient: false,
    error_user_title: "Ads creative post was created by an app that is in development mode",
    error_user_msg:
      "Ads creative post was created by an app that is in development mode. It must be in public to create this ad.",
  });
}

function checkStory(call: Call, account: AdAccount, story: Json) {
  const at = "object_story_spec";
  if (story["instagram_actor_id"] !== undefined) {
    throw specError("(#100) Param instagram_actor_id must be a valid Instagram account id", [
      at,
      "instagram_actor_id",
    ]);
  }
  for (const key of Object.keys(story)) if (!storyKeys.has(key)) throw unsupported([at, key]);
  const page = checkPage(call, story["page_id"], [at, "page_id"]);
  const given = dataKeys.filter((key) => story[key] !== undefined);
  const [kind] = given;
  if (kind === undefined || given.length > 1) {
    throw specError(
      "(#100) object_story_spec takes exactly one of link_data, photo_data, video_data, text_data and template_data",
      [at, given[1] ?? "link_data"],
    );
  }
  const data = story[kind];
  if (!isObject(data)) throw specError(`(#100) Param ${kind} must be an object`, [at, kind]);
  checkInstagram(call, account, page, story["instagram_user_id"], [at, "instagram_user_id"]);
  const context = { call, accountId: account.id };
  if (kind === "link_data" || kind === "template_data") checkLinkData(data, [at, kind], context);
  if (kind === "video_data") checkVideoData(data, [at, kind], context);
  if (kind === "photo_data") checkPhotoData(data, [at, kind], context);
  if (kind === "text_data") checkTextData(data, [at, kind]);
  return page;
}

/** Everything Meta would refuse about a creative, in the order it is found. Returns its Page. */
export function checkCreative(call: Call, account: AdAccount, params: Json): Page | null {
  checkAccount(call, account);
  const name = text(params["name"]);
  if (name !== undefined && [...name].length > 100) {
    throw specError("(#100) Param name must be at most 100 characters long", ["name"], {
      title: "Name too long",
    });
  }
  if (params["instagram_actor_id"] !== undefined) {
    throw specError("(#100) Param instagram_actor_id must be a valid Instagram account id", [
      "instagram_actor_id",
    ]);
  }
  const story = params["object_story_spec"];
  if (story !== undefined) {
    if (!isObject(story))
      throw specError("(#100) Param object_story_spec must be an object", ["object_story_spec"]);
    if (params["instagram_user_id"] !== undefined) {
      throw specError("(#100) instagram_user_id must be inside object_story_spec", ["instagram_user_id"]);
    }
    const page = checkStory(call, account, story);
    checkThreads(call, params, story, page, text(story["instagram_user_id"]));
    return page;
  }
  if (params["object_story_id"] === undefined && params["source_instagram_media_id"] === undefined) {
    throw missing(["object_story_spec"]);
  }
  const [ofStory] = (text(params["object_story_id"]) ?? "").split("_");
  const pageId = text(params["object_id"]) ?? ofStory;
  const page = pageId
    ? checkPage(call, pageId, params["object_id"] === undefined ? ["object_story_id"] : ["object_id"])
    : null;
  checkInstagram(call, account, page, params["instagram_user_id"], ["instagram_user_id"]);
  checkThreads(call, params, undefined, page, text(params["instagram_user_id"]));
  return page;
}
