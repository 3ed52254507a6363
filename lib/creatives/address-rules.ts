import { readAddress, sentLength } from "@/lib/creatives/address";
import { countCharacters } from "@/lib/creatives/count-text";
import { limits } from "@/lib/creatives/limits";
import { over, when, type Params } from "@/lib/creatives/rule";

const state =
  <S>(addressOf: (subject: S) => string, wanted: ReturnType<typeof readAddress>) =>
  (subject: S) =>
    when(readAddress(addressOf(subject)) === wanted);

/** What holds for an address, be it of the ad or of one of its cards. */
export function addressRules<S>(addressOf: (subject: S) => string) {
  const common = { severity: "error", field: "link", source: "adCreative" } as const;
  return [
    { ...common, code: "link_missing", broken: state(addressOf, "empty") },
    { ...common, code: "link_no_scheme", fix: "add_https", broken: state(addressOf, "no_scheme") },
    { ...common, code: "link_other_scheme", broken: state(addressOf, "other_scheme") },
    { ...common, code: "link_unreadable", broken: state(addressOf, "unreadable") },
    {
      ...common,
      code: "link_too_long",
      broken: (subject: S): Params | null => over(countCharacters(addressOf(subject).trim()), limits.link),
    },
    {
      ...common,
      severity: "warning",
      code: "link_long_when_sent",
      broken(subject: S): Params | null {
        const address = addressOf(subject).trim();
        return countCharacters(address) > limits.link ? null : over(sentLength(address), limits.link);
      },
    },
  ] as const;
}
