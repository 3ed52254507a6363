import { isObject, text } from "@/lib/sandbox/creatives/read-spec";
import { missing, specError, type Path } from "@/lib/sandbox/creatives/spec-error";
import { callToActionTypes } from "@/lib/sandbox/creatives/spec-keys";

const longestUrl = 1000;

export function checkLink(value: unknown, path: Path, { required = true } = {}) {
  const link = text(value);
  if (link === undefined) {
    if (required) throw missing(path);
    return;
  }
  const valid = URL.canParse(link) && /^[a-z][a-z0-9+.-]*:/i.test(link) && link.length <= longestUrl;
  if (valid) return;
  throw specError("(#1500) The url you supplied is invalid", path, {
    code: 1500,
    title: "Invalid URL",
    userMessage: "The website URL is not valid, or longer than 1,000 characters.",
  });
}

/** They lead to something other than a website; Meta's own Threads examples send WATCH_MORE with an empty value. */
const leadElsewhere = new Set([
  "WATCH_MORE",
  "NO_BUTTON",
  "LIKE_PAGE",
  "CALL_NOW",
  "MESSAGE_PAGE",
  "WHATSAPP_MESSAGE",
]);

/** `needsLink`: nothing else in the story says where the ad leads. */
export function checkCallToAction(value: unknown, path: Path, needsLink: boolean) {
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
  const required = needsLink && !leadElsewhere.has(type);
  if (required || inner["link"] !== undefined) checkLink(inner["link"], [...path, "value", "link"]);
}
