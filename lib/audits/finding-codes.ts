import type { FindingState } from "@/lib/generated/prisma/enums";

/** Where a finding belongs in a report. */
export type FindingBlock =
  | "connection"
  | "role"
  | "instagram"
  | "page"
  | "ad_account"
  | "threads"
  | "placement";

type Row = {
  block: FindingBlock;
  /** Whether a failure can be repaired by somebody; one that cannot makes the source not eligible. */
  fixable: boolean;
  /** Where the repair happens. A path begins with a slash and stands under the workspace; anything else is a site. */
  place: string | null;
  /** Meta's own page about it, where one is known. */
  help: string | null;
};

const help = (id: string) => `https://www.facebook.com/business/help/${id}`;
const businessSettings = "https://business.facebook.com/settings";
const adsManager = "https://adsmanager.facebook.com";

const row = (block: FindingBlock, place: string | null, more: Partial<Row> = {}): Row => ({
  block,
  fixable: true,
  place,
  help: null,
  ...more,
});

/** What an audit can find, the most pressing first: the first failure is what stands in the way. */
export const findingCodes = {
  connection_valid: row("connection", "/settings/connections"),
  permissions: row("connection", "/setup/permissions"),
  listed: row("connection", "/setup/portfolio"),
  role: row("role", businessSettings, { fixable: false }),
  ad_account_chosen: row("ad_account", "/setup/ad-account"),
  ad_account_active: row("ad_account", businessSettings),
  ad_account_role: row("ad_account", businessSettings, { fixable: false }),
  instagram_picture: row("instagram", "https://www.instagram.com/accounts/edit/"),
  instagram_published: row("instagram", null),
  instagram_assigned: row("instagram", businessSettings),
  page_published: row("page", "https://www.facebook.com/pages/"),
  page_backed_instagram: row("page", adsManager),
  threads_creation: row("threads", null),
  threads_refused: row("threads", null, { fixable: false }),
  threads_account: row("threads", null),
  /** Never a finding of its own: what stands first where nothing failed and an answer is missing. */
  unanswered: row("threads", null),
  threads_associated: row("threads", "/linking-guide", { help: help("1888797071720635") }),
  threads_instagram_backed: row("threads", null),
  threads_page_backed: row("threads", null),
  threads_username: row("threads", "/linking-guide"),
  threads_portfolio: row("threads", businessSettings, { help: help("1888797071720635") }),
  instagram_linked_page: row("instagram", businessSettings),
  connection_lasting: row("connection", "/settings/connections"),
  instagram_private: row("instagram", null),
  placement: row("placement", "/setup/placement"),
} as const satisfies Record<string, Row>;

export type FindingCode = keyof typeof findingCodes;
export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(findingCodes, code);

export const findingOrder = Object.keys(findingCodes).filter(isFindingCode);

/** What a sentence about the finding may name, by the argument's name in `lib/i18n/en/findings.json`. */
export type Evidence = Record<string, string | number | boolean | null | string[]>;

export type FoundFinding = { code: FindingCode; state: FindingState; evidence: Evidence };

/** Null for a code that is no longer, or not yet, known here. */
export const findFindingRow = (code: string): Row | null => (isFindingCode(code) ? findingCodes[code] : null);

/** The most pressing first. */
export const inOrder = (findings: readonly FoundFinding[]) =>
  [...findings].sort((one, other) => findingOrder.indexOf(one.code) - findingOrder.indexOf(other.code));
