import { isDeepStrictEqual } from "node:util";
import { readRequest } from "@/lib/creatives/read-request";

/**
 * Whether two bodies make the same creative. Where `threads_user_id` stands does not count, since Meta may read back
 * what it was given in either place, and neither do keys that Meta adds.
 */
export function sameRequest(one: unknown, other: unknown) {
  const [a, b] = [readRequest(one), readRequest(other)];
  if (!a || !b) return false;
  return isDeepStrictEqual(
    { ...a, creative: { ...a.creative, threadsIdPosition: null } },
    { ...b, creative: { ...b.creative, threadsIdPosition: null } },
  );
}
