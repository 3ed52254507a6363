import type { Call } from "@/lib/sandbox/core/call";
import { isObject, text } from "@/lib/sandbox/creatives/read-spec";
import { missing, specError, unsupported, type Path } from "@/lib/sandbox/creatives/spec-error";
import {
  callToActionTypes,
  cardKeys,
  linkDataKeys,
  photoDataKeys,
  videoDataKeys,
} from "@/lib/sandbox/creatives/spec-keys";

type Json = Record<string, unknown>;
type Context = { call: Call; accountId: string };

function checkKeys(data: Json, known: ReadonlySet<string>, path: Path) {
  for (const key of Object.keys(data)) if (!known.has(key)) throw unsupported([...path, key]);
}

function checkLink(value: unknown, path: Path, { required = true } = {}) {
  const link = text(value);
  if (link === undefined) {
    if (required) throw missing(path);
    return;
  }
  const valid = URL.canParse(link) && /^[a-z][a-z0-9+.-]*:/i.test(link) && link.length <= 1000;
  if (valid) return;
  throw specError("(#1500) The url you supplied is invalid", path, {
    code: 1500,
    title: "Invalid URL",
    userMessage: "The website URL is not valid, or longer than 1,000 characters.",
  });
}

function checkCallToAction(value: unknown, path: Path, needsLink: boolean) {
  if (value === undefined) {
    if (needsLink) throw missing([...path, "value", "link"]);
    return;
  }
  const type = isObject(value) ? text(value["type"]) : undefined;
  if (!isObject(value) || type === undefined || !callToActionTypes.has(type)) {
    throw specError("Invalid parameter", [...path, "type"], {
      subcode: 1373054,
      title: "Call to action cannot be read",
      userMessage: `The call to action type ${type ?? ""} is not one of those Meta knows.`,
    });
  }
  const inner = isObject(value["value"]) ? value["value"] : {};
  if (needsLink || inner["link"] !== undefined) checkLink(inner["link"], [...path, "value", "link"]);
}

function checkImage(data: Json, urlKey: string, path: Path, { call, accountId }: Context): boolean {
  const hash = text(data["image_hash"]);
  if (hash !== undefined && !call.store.data.images.has(`${accountId}:${hash}`)) {
    throw specError("(#100) Param image_hash must be a valid image hash", [...path, "image_hash"], {
      title: "Image not found",
      userMessage: "The image is not in the image library of this ad account.",
    });
  }
  if (data[urlKey] !== undefined) checkLink(data[urlKey], [...path, urlKey]);
  return hash !== undefined || text(data[urlKey]) !== undefined;
}

const noImage = (path: Path) =>
  specError("Invalid parameter", path, {
    title: "Image missing",
    userMessage: "Add an image: image_hash or picture is required.",
  });

function checkCards(value: unknown, path: Path, context: Context) {
  if (!Array.isArray(value) || value.length < 2 || value.length > 10) {
    throw specError("(#100) child_attachments must have from 2 to 10 elements", path, {
      title: "Wrong number of cards",
      userMessage: "A carousel has from 2 to 10 cards.",
    });
  }
  value.forEach((card: unknown, index) => {
    const at = [...path, index];
    if (!isObject(card)) throw specError("(#100) A card must be an object", at);
    checkKeys(card, cardKeys, at);
    checkLink(card["link"], [...at, "link"]);
    if (!checkImage(card, "picture", at, context)) throw noImage([...at, "image_hash"]);
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
