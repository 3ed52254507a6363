import { MetaError } from "@/lib/sandbox/core/meta-error";
import { adAccountUsage, businessUsage } from "@/lib/sandbox/limits/usage-headers";

const guide =
  "For more info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.";
const tooMany = (code: number, what: string) =>
  `(#${code}) There have been too many calls to this ${what}. Wait a bit and try again. ${guide}`;

const messages: Record<number, string> = {
  4: "(#4) Application request limit reached",
  17: "User request limit reached",
  32: "(#32) Page request limit reached",
  341: "(#341) Application limit reached",
  613: "(#613) Calls to this api have exceeded the rate limit.",
  80001: tooMany(80001, "Page account"),
  80002: tooMany(80002, "Instagram account"),
  80004: tooMany(80004, "ad-account"),
};
const subcodes: Record<number, number> = { 17: 2446079, 613: 1487742, 80004: 2446079 };

const usualMinutes = 5;

/** As a fault or a switch asks for; where it does not say, by the kind of object. */
export function throttledBy(
  asked: { code?: number | undefined; minutes?: number | undefined },
  objectId: string,
) {
  const code = asked.code ?? (objectId.startsWith("act_") ? 80004 : 80002);
  return throttled(objectId, code, asked.minutes ?? usualMinutes);
}

/** Too many calls, in Meta's words for the code. `minutes` until access is regained. */
export function throttled(objectId: string, code: number, minutes: number, tier = "development_access") {
  const subcode = subcodes[code];
  const headers =
    code === 4
      ? { "x-app-usage": JSON.stringify({ call_count: 100, total_cputime: 100, total_time: 100 }) }
      : code === 80001 || code === 32
        ? businessUsage(objectId, "pages", 100, minutes)
        : code === 80002
          ? businessUsage(objectId, "instagram", 100, minutes)
          : adAccountUsage(objectId, 100, minutes, tier);
  return new MetaError(
    {
      message: messages[code] ?? `(#${code}) There have been too many calls. ${guide}`,
      type: "OAuthException",
      code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      is_transient: false,
      ...(code === 17
        ? {
            error_user_title: "Ad account has too many API calls",
            error_user_msg: "There have been too many calls from this ad account. Wait a bit and try again.",
          }
        : {}),
    },
    400,
    headers,
  );
}
