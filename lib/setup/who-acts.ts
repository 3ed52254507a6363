import type { FindingCode } from "@/lib/audits/finding-codes";

export const actors = [
  "you",
  "instagram",
  "page_admin",
  "portfolio_admin",
  "ad_account_admin",
  "meta",
] as const;
export type Who = (typeof actors)[number];

/** Who can remove what stands in the way; often it is not the person who reads about it. */
export const whoActs: Record<FindingCode, Who> = {
  connection_valid: "you",
  permissions: "you",
  listed: "you",
  role: "page_admin",
  ad_account_chosen: "you",
  ad_account_active: "ad_account_admin",
  ad_account_role: "ad_account_admin",
  instagram_picture: "instagram",
  instagram_published: "instagram",
  instagram_assigned: "portfolio_admin",
  page_published: "page_admin",
  page_backed_instagram: "page_admin",
  threads_creation: "meta",
  threads_refused: "meta",
  threads_account: "you",
  threads_associated: "instagram",
  threads_instagram_backed: "you",
  threads_page_backed: "you",
  threads_username: "instagram",
  threads_portfolio: "portfolio_admin",
  instagram_linked_page: "portfolio_admin",
  connection_lasting: "you",
  unanswered: "you",
  instagram_private: "instagram",
  placement: "you",
};

type Obstacle = { obstacle: string; accounts: number };

/** What stands in the way, under whoever can act on it: first what the reader can do, the most accounts first. */
export function groupByWho<Row extends Obstacle>(rows: readonly Row[]) {
  const whoOf = ({ obstacle }: Row): Who =>
    Object.entries(whoActs).find(([code]) => code === obstacle)?.[1] ?? "you";
  return actors.flatMap((who) => {
    const mine = rows.filter((row) => whoOf(row) === who).sort((a, b) => b.accounts - a.accounts);
    return mine.length > 0 ? [{ who, rows: mine }] : [];
  });
}
