import { checkKeys } from "@/lib/sandbox/creatives/check-keys";
import { checkCallToAction, checkLink } from "@/lib/sandbox/creatives/check-link";
import { checkImage, checkVideo, noImage, type Context } from "@/lib/sandbox/creatives/check-media";
import { isObject, text } from "@/lib/sandbox/creatives/read-spec";
import { missing, specError, type Path } from "@/lib/sandbox/creatives/spec-error";
import { cardKeys, linkDataKeys, photoDataKeys, videoDataKeys } from "@/lib/sandbox/creatives/spec-keys";

type Json = Record<string, unknown>;

const fewestCards = 2;
const mostCards = 10;

function checkCards(value: unknown, path: Path, context: Context) {
  if (!Array.isArray(value) || value.length < fewestCards || value.length > mostCards) {
    throw specError(`(#100) child_attachments must have from ${fewestCards} to ${mostCards} elements`, path, {
      title: "Wrong number of cards",
      userMessage: `A carousel has from ${fewestCards} to ${mostCards} cards.`,
    });
  }
  value.forEach((card: unknown, index) => {
    const at = [...path, index];
    if (!isObject(card)) throw specError("(#100) A card must be an object", at);
    checkKeys(card, cardKeys, at);
    checkLink(card["link"], [...at, "link"]);
    if (!checkImage(card, "picture", at, context)) throw noImage([...at, "image_hash"]);
    if (card["video_id"] !== undefined) checkVideo(card["video_id"], [...at, "video_id"], context);
    checkCallToAction(card["call_to_action"], [...at, "call_to_action"], false);
  });
}

export function checkLinkData(data: Json, path: Path, context: Context) {
  checkKeys(data, linkDataKeys, path);
  const cards = data["child_attachments"];
  // Meta's carousel example for Threads leaves the link out.
  checkLink(data["link"], [...path, "link"], { required: cards === undefined });
  if (cards !== undefined) checkCards(cards, [...path, "child_attachments"], context);
  const hasImage = checkImage(data, "picture", path, context);
  if (!hasImage && cards === undefined) throw noImage([...path, "image_hash"]);
  checkCallToAction(data["call_to_action"], [...path, "call_to_action"], false);
}

/** It has no link of its own: the call to action says where it leads. */
export function checkVideoData(data: Json, path: Path, context: Context) {
  checkKeys(data, videoDataKeys, path);
  if (text(data["video_id"]) === undefined) throw missing([...path, "video_id"]);
  if (!checkImage(data, "image_url", path, context)) {
    throw specError("Invalid parameter", [...path, "image_url"], {
      subcode: 1443226,
      title: "Video needs a thumbnail",
      userMessage:
        "Please specify one of image_hash or image_url in the video_data field of object_story_spec.",
    });
  }
  checkVideo(data["video_id"], [...path, "video_id"], context);
  checkCallToAction(data["call_to_action"], [...path, "call_to_action"], true);
}

export function checkPhotoData(data: Json, path: Path, context: Context) {
  checkKeys(data, photoDataKeys, path);
  if (!checkImage(data, "url", path, context)) throw noImage([...path, "image_hash"]);
}

export function checkTextData(data: Json, path: Path) {
  checkKeys(data, new Set(["message"]), path);
  if (text(data["message"]) === undefined) throw missing([...path, "message"]);
}
