import { readAddress } from "@/lib/creatives/address";
import { callToActionTypes } from "@/lib/creatives/call-to-action";
import { countCharacters } from "@/lib/creatives/count-text";
import { idsOf } from "@/lib/creatives/identity";
import { limits } from "@/lib/creatives/limits";
import { when, type Rule } from "@/lib/creatives/rule";
import type { Creative } from "@/lib/creatives/schema";

type Common = Pick<Creative, "name" | "identity" | "callToAction" | "link" | "threadsIdPosition">;

const activeAdAccount = 1;

const identityRules: readonly Rule<Common>[] = [
  {
    code: "identity_missing",
    severity: "error",
    field: "identity",
    broken: ({ identity }) => when(identity === null),
  },
  {
    code: "identity_mismatch",
    severity: "error",
    field: "identity",
    broken: ({ identity }) =>
      identity && idsOf(identity) === null ? { obstacle: identity.obstacle ?? "threads_unknown" } : null,
  },
  {
    code: "instagram_not_assigned",
    severity: "warning",
    field: "identity",
    broken: ({ identity, adAccount }) =>
      adAccount && identity?.instagramAssigned === false
        ? { label: identity.label, adAccount: adAccount.name }
        : null,
  },
  {
    code: "page_name_hidden",
    severity: "note",
    field: "identity",
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

const linkRules: readonly Rule<Common>[] = [
  {
    code: "link_missing",
    severity: "error",
    field: "link",
    broken: ({ creative }) => when(readAddress(creative.link) === "empty"),
  },
  {
    code: "link_no_scheme",
    severity: "error",
    field: "link",
    fix: "add_https",
    broken: ({ creative }) => when(readAddress(creative.link) === "no_scheme"),
  },
  {
    code: "link_other_scheme",
    severity: "error",
    field: "link",
    broken: ({ creative }) => when(readAddress(creative.link) === "other_scheme"),
  },
  {
    code: "link_unreadable",
    severity: "error",
    field: "link",
    broken: ({ creative }) => when(readAddress(creative.link) === "unreadable"),
  },
  {
    code: "link_too_long",
    severity: "error",
    field: "link",
    broken({ creative }) {
      const count = countCharacters(creative.link.trim());
      return count > limits.link ? { count, limit: limits.link, over: count - limits.link } : null;
    },
  },
];

/** What holds for every format. */
export const commonRules: readonly Rule<Common>[] = [
  ...identityRules,
  ...linkRules,
  {
    code: "call_to_action_unknown",
    severity: "error",
    field: "callToAction",
    broken: ({ creative: { callToAction } }) =>
      callToActionTypes.has(callToAction) ? null : { type: callToAction },
  },
  {
    code: "name_missing",
    severity: "error",
    field: "name",
    broken: ({ creative }) => when(creative.name.trim() === ""),
  },
  {
    code: "name_too_long",
    severity: "error",
    field: "name",
    broken({ creative }) {
      const count = countCharacters(creative.name.trim());
      return count > limits.name ? { count, limit: limits.name, over: count - limits.name } : null;
    },
  },
];
