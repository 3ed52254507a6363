import type { CatalogueEntry } from "@/lib/graph/catalogue/entry";

/** The block Meta sets at its lowest access tier; longer where a header says so. */
const block = { reason: "rate_limited", retry: "wait", waitSeconds: 300 } as const;
const hour = { ...block, waitSeconds: 3600 } as const;
const day = { ...block, waitSeconds: 86_400 } as const;

/** Too much, too fast, or Meta itself not well. */
export const paceErrors: readonly CatalogueEntry[] = [
  { code: 1, subcode: 99, reason: "invalid_parameter" },
  { code: 1, says: /reduce the amount of data/i, reason: "too_much_asked" },
  { code: 1, reason: "temporary", retry: "now" },
  { code: 2, reason: "temporary", retry: "now" },
  { code: 4, subcode: 1504022, ...block },
  { code: 4, subcode: 1504039, ...block },
  { code: 4, ...block },
  { code: 17, subcode: 1885172, ...day },
  { code: 17, subcode: 2446079, ...block },
  { code: 17, ...block },
  { code: 32, ...block },
  { code: 341, ...block },
  { code: 613, subcode: 1487225, ...hour },
  { code: 613, subcode: 1487632, ...hour },
  { code: 613, subcode: 1487742, ...block },
  { code: 613, subcode: 1996, ...block },
  { code: 613, subcode: 5044001, ...block, waitSeconds: 5 },
  { code: 613, ...block },
  { code: 80000, subcode: 2446079, ...block },
  { code: 80003, subcode: 2446079, ...block },
  { code: 80004, subcode: 2446079, ...block },
  { code: 80000, ...block },
  { code: 80001, ...block },
  { code: 80002, ...block },
  { code: 80003, ...block },
  { code: 80004, ...block },
  { code: 80005, ...block },
  { code: 80006, ...block },
  { code: 80008, ...block },
  { code: 80009, ...block },
  { code: 80014, ...block },

  { code: 368, reason: "blocked_by_policy" },
  { mark: 1404078, reason: "account_restricted" },
  { mark: 1404163, reason: "account_restricted" },
  { mark: 2859015, reason: "account_restricted" },
  { mark: 3910001, reason: "account_restricted" },
];
