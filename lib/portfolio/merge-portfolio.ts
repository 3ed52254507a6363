import type { AdAccount, Business, InstagramAccount, Page } from "@/lib/graph/endpoints/fields";

/** How something was reached, best first: a role of one's own tells more than a business, an owner more than an agency. */
export type Reach = "direct" | "owned" | "client";
type Via = { reach: Reach; businessId: string | null };

const rank: Record<Reach, number> = { direct: 0, owned: 1, client: 2 };

type Found<Item> = { item: Item; via: Via[] };

/** What the first did not say, the second may. */
function fill<Item extends object>(first: Item, second: Item): Item {
  const said = Object.entries(first).filter(([, value]) => value !== undefined);
  return { ...second, ...Object.fromEntries(said) };
}

const best = (via: readonly Via[]) => Math.min(...via.map(({ reach }) => rank[reach]));

function put<Item extends { id: string }>(all: Map<string, Found<Item>>, item: Item, via: Via) {
  const known = all.get(item.id);
  if (!known) return void all.set(item.id, { item, via: [via] });
  const better = rank[via.reach] < best(known.via);
  const merged = better ? fill(item, known.item) : fill(known.item, item);
  all.set(item.id, { item: merged, via: [...known.via, via] });
}

/** Gathers one login's whole reach out of many overlapping lists, each thing once. */
export function createPortfolio() {
  const businesses = new Map<string, Business>();
  const pages = new Map<string, Found<Page>>();
  const instagram = new Map<string, Found<InstagramAccount>>();
  const adAccounts = new Map<string, Found<AdAccount>>();
  const assigned = new Map<string, string[]>();

  /** Owned beats what the thing itself says of its business, which beats the agency that reaches it. */
  function businessOf(via: readonly Via[], says: string | undefined) {
    const through = (reach: Reach) => via.find((one) => one.reach === reach)?.businessId;
    const own = says !== undefined && businesses.has(says) ? says : undefined;
    return through("owned") ?? own ?? through("client") ?? null;
  }

  const instagramOf = ({
    instagram_business_account: business,
    connected_instagram_account: connected,
  }: Page) => business ?? connected;

  return {
    addBusiness: (item: Business) => businesses.set(item.id, item),
    addPage(item: Page, via: Via) {
      put(pages, item, via);
      const linked = instagramOf(item);
      // A linked account is reached through its Page; what list it stands in itself, if any, says whose it is.
      if (linked) put(instagram, linked, { reach: "client", businessId: null });
    },
    addInstagram: (item: InstagramAccount, via: Via) => put(instagram, item, via),
    addAdAccount: (item: AdAccount, via: Via) => put(adAccounts, item, via),
    assign(adAccountId: string, accounts: readonly InstagramAccount[]) {
      assigned.set(
        adAccountId,
        accounts.map(({ id }) => id),
      );
      for (const item of accounts) put(instagram, item, { reach: "client", businessId: null });
    },
    count: () => pages.size + instagram.size,
    result: () => ({
      businesses: [...businesses.values()],
      pages: [...pages.values()].map(({ item, via }) => ({
        ...item,
        businessId: businessOf(via, item.business?.id),
        instagramAccountId: instagramOf(item)?.id ?? null,
      })),
      instagram: [...instagram.values()].map(({ item, via }) => ({
        ...item,
        businessId: businessOf(via, item.owner_business?.id),
      })),
      adAccounts: [...adAccounts.values()].map(({ item, via }) => ({
        ...item,
        businessId: businessOf(via, item.business?.id),
      })),
      assigned,
    }),
  };
}
export type Portfolio = ReturnType<typeof createPortfolio>;
export type MergedPortfolio = ReturnType<Portfolio["result"]>;
