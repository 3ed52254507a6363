/**
 * A second, independent idea of what Meta answers: other ids, pages of two, ids as bare JSON numbers, bare objects where
 * the sandbox sends lists, `{}` where it sends an empty list. It shares no code with the product or its sandbox.
 */
export type Node = Record<string, unknown> & { id: string };

export const person: Node = { id: "5500000000000017", name: "Ottoline Vance" };

export const businesses: Node[] = [
  { id: "881100220033001", name: "Vance & Daughters" },
  { id: "881100220033002", name: "Larkmoor Trading" },
];

const instagram = (n: number, username: string, more: Record<string, unknown> = {}): Node => ({
  id: `1784199900000000${n}`,
  username,
  name: username.replaceAll(".", " "),
  has_profile_pic: true,
  is_published: true,
  ...more,
});

export const instagramAccounts: Node[] = [
  instagram(1, "vance.bindery"),
  instagram(2, "larkmoor.lamps"),
  instagram(3, "larkmoor.rugs", { has_profile_pic: false }),
];

const page = (n: number, name: string, more: Record<string, unknown> = {}): Node => ({
  id: `77770000${n}`,
  name,
  category: "Shop",
  is_published: true,
  access_token: `page-token-${n}`,
  tasks: ["PROFILE_PLUS_ADVERTISE", "PROFILE_PLUS_ANALYZE"],
  ...more,
});

const link = (index: number) => {
  const account = instagramAccounts[index];
  return account ? { id: account.id, username: account["username"] } : undefined;
};

export const pages: Node[] = [
  page(1, "Vance Bindery", { instagram_business_account: link(0), business: businesses[0] }),
  page(2, "Larkmoor Lamps", { instagram_business_account: link(1), business: businesses[1] }),
  page(3, "Larkmoor Rugs", { connected_instagram_account: link(2), business: businesses[1] }),
  page(4, "Larkmoor Warehouse", { business: businesses[1] }),
];

export const adAccounts: Node[] = [
  {
    id: "act_90909",
    account_id: "90909",
    name: "Vance GBP",
    account_status: 1,
    currency: "GBP",
    timezone_name: "Europe/London",
    user_tasks: ["ADVERTISE"],
  },
];

export const pageBackedInstagram: Record<string, string> = { "777700004": "17841999000000041" };

/** Threads ids by owner; what is created is added. */
export const threads = {
  associated: new Map([["17841999000000001", "27171717171717171"]]),
  instagramBacked: new Map<string, string>(),
  pageBacked: new Map<string, string>(),
};

/** Which edge lists what. */
export const edges: Record<string, Node[]> = {
  "me/businesses": businesses,
  "me/accounts": pages.slice(0, 2),
  "me/adaccounts": adAccounts,
  "881100220033001/owned_pages": pages.slice(0, 1),
  "881100220033001/client_pages": [],
  "881100220033002/owned_pages": pages.slice(1, 3),
  "881100220033002/client_pages": pages.slice(3),
  "881100220033001/owned_instagram_accounts": instagramAccounts.slice(0, 1),
  "881100220033001/instagram_accounts": instagramAccounts,
  "881100220033002/owned_instagram_accounts": instagramAccounts.slice(1),
  "881100220033002/instagram_accounts": [],
  "881100220033001/owned_ad_accounts": adAccounts,
  "881100220033001/client_ad_accounts": [],
  "881100220033002/owned_ad_accounts": [],
  "881100220033002/client_ad_accounts": [],
  "act_90909/instagram_accounts": instagramAccounts,
  "act_90909/promote_pages": pages,
};

export const nodes = new Map(
  [person, ...businesses, ...instagramAccounts, ...pages, ...adAccounts].map((node) => [node.id, node]),
);
