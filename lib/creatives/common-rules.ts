import { addressRules } from "@/lib/creatives/address-rules";
import { callToActionTypes } from "@/lib/creatives/call-to-action";
import { countCharacters } from "@/lib/creatives/count-text";
import { idsOf, type IdentityView } from "@/lib/creatives/identity";
import { limits } from "@/lib/creatives/limits";
import { over, placeholderRule, when, type Rule } from "@/lib/creatives/rule";
import type { Creative } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";

type Common = Pick<Creative, "name" | "identity" | "callToAction" | "link" | "threadsIdPosition">;

const activeAdAccount = 1;

/** Why the three ids do not stand together; null where they do. */
const mismatch = (identity: IdentityView) =>
  idsOf(identity) === null ? { obstacle: identity.obstacle ?? "threads_unknown" } : null;

const identityRules: readonly Rule<Common>[] = [
  {
    code: "identity_missing",
    severity: "error",
    field: "identity",
    source: "threadsAds",
    broken: ({ identity }) => when(identity === null),
  },
  {
    code: "identity_mismatch",
    severity: "error",
    field: "identity",
    source: "threadsAds",
    fix: "use_instead",
    broken({ identity }) {
      const found = identity && mismatch(identity);
      return found && identity.instead ? { ...found, instead: identity.instead } : null;
    },
  },
  {
    code: "identity_mismatch",
    severity: "error",
    field: "identity",
    source: "threadsAds",
    broken: ({ identity }) => (identity && !identity.instead ? mismatch(identity) : null),
  },
  {
    code: "instagram_not_assigned",
    severity: "warning",
    field: "identity",
    source: "errors",
    broken: ({ identity, adAccount }) =>
      adAccount && identity?.instagramAssigned === false
        ? { label: identity.label, adAccount: adAccount.name }
        : null,
  },
  {
    code: "page_name_hidden",
    severity: "note",
    field: "identity",
    source: "threadsCreation",
    broken: ({ identity }) => when(identity !== null && identity.kind !== "page_backed"),
  },
  {
    code: "ad_account_missing",
    severity: "error",
    field: "identity",
    broken: ({ adAccount }) => when(adAccount === null),
  },
  {
    code: "ad_account_inactive",
    severity: "warning",
    field: "identity",
    broken: ({ adAccount }) =>
      adAccount && adAccount.status !== null && adAccount.status !== activeAdAccount
        ? { adAccount: adAccount.name }
        : null,
  },
];

const linkRules: readonly Rule<Common>[] = addressRules(({ creative }: Subject<Common>) => creative.link);

/** What holds for every format. */
export const commonRules: readonly Rule<Common>[] = [
  ...identityRules,
  ...linkRules,
  {
    code: "call_to_action_unknown",
    severity: "error",
    field: "callToAction",
    source: "adCreative",
    broken: ({ creative: { callToAction } }) =>
      callToActionTypes.has(callToAction) ? null : { type: callToAction },
  },
  {
    code: "name_missing",
    severity: "error",
    field: "name",
    source: "adCreative",
    broken: ({ creative }) => when(creative.name.trim() === ""),
  },
  {
    code: "name_too_long",
    severity: "error",
    field: "name",
    source: "adCreative",
    fix: "shorten",
    broken: ({ creative }) => over(countCharacters(creative.name.trim()), limits.name),
  },
  placeholderRule("link", ({ link }) => link),
  placeholderRule("name", ({ name }) => name),
];
