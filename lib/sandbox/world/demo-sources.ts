import type { Instagram, Page } from "@/lib/sandbox/world/node";

type PageDraft = Partial<Omit<Page, "type" | "id" | "businessId" | "clientBusinessId">> & {
  name: string;
  category: string;
  /** Index of the business that owns it, or reaches it as a client. */
  owner?: number;
  client?: number;
  backedInstagram?: true;
  backedThreads?: true;
  /** The analyst's role; none unless given. */
  analyst?: "INSIGHTS_ANALYST";
};

type InstagramDraft = Partial<Omit<Instagram, "type" | "id" | "businessId" | "clientBusinessId">> & {
  username: string;
  name: string;
  owner?: number;
  client?: number;
  associated?: true;
  backed?: true;
};

export type SourceDraft = { page?: PageDraft; instagram?: InstagramDraft };

const longName =
  "The Worshipful and Entirely Unhurried Company of Lamplighters, Wick Trimmers and Occasional Candle Dippers of Lower Marsh Street";

/** Each entry is one case a person may meet. Its position makes its ids: add at the end, never in between. */
export const demoSources: readonly SourceDraft[] = [
  {
    page: {
      name: "Loomfield Goods",
      username: "loomfieldgoods",
      category: "Home decor",
      owner: 1,
      analyst: "INSIGHTS_ANALYST",
    },
    instagram: { username: "loomfieldgoods", name: "Loomfield Goods", associated: true },
  },
  {
    page: { name: "מכבסת הנול", category: "Laundry service", owner: 1, analyst: "INSIGHTS_ANALYST" },
    instagram: { username: "nool.laundry", name: "מכבסת הנול", backed: true },
  },
  {
    page: {
      name: "藍染め工房 霧",
      category: "Arts and crafts shop",
      owner: 1,
      analyst: "INSIGHTS_ANALYST",
      backedInstagram: true,
      backedThreads: true,
    },
    instagram: { username: "ai.kiri", name: "藍染め工房 霧", associated: true, backed: true },
  },
  {
    page: {
      name: "Marrow & Rye 🥖✨",
      username: "marrowandrye",
      category: "Bakery",
      owner: 1,
      analyst: "INSIGHTS_ANALYST",
    },
    instagram: { username: "marrowandrye", name: "Marrow & Rye 🥖✨" },
  },
  {
    page: { name: longName, category: "Lighting store" },
    instagram: { username: "lamplighters_of_lower_marsh_st", name: longName, hasPicture: false },
  },
  {
    page: { name: "حديقة السماق", category: "Restaurant", isPublished: false },
    instagram: { username: "sumac.garden", name: "حديقة السماق", isPublished: false },
  },
  { instagram: { username: "quiet.orchard", name: "Quiet Orchard", owner: 1, reading: "bare" } },
  {
    page: { name: "Petrel Ferries", username: "petrelferries", category: "Ferry service" },
    instagram: { username: "petrel.ferries", name: "Petrel Ferries", reading: "foreign" },
  },
  {
    page: { name: "<b>Moss</b> & Mortar", category: "Garden centre" },
    instagram: {
      username: "mossandmortar",
      name: "<b>Moss</b> & Mortar",
      looseProfile: { username: "moss_mortar", createdOn: "2025-06-02", inPortfolio: true },
    },
  },
  {
    instagram: {
      username: "fernwaypress",
      name: "Fernway Press",
      owner: 1,
      looseProfile: { username: "fernwaypress", createdOn: "2026-03-14", inPortfolio: false },
    },
  },
  {
    page: { name: "Copperline Cycles", category: "Bicycle shop" },
    instagram: {
      username: "copperline.cycles",
      name: "Copperline Cycles",
      associated: true,
      trouble: "flaky",
    },
  },
  {
    page: { name: "Ninth Hour Watches", category: "Jewellery and watches", owner: 2 },
    instagram: { username: "ninthhour", name: "Ninth Hour Watches", trouble: "down" },
  },
  { instagram: { username: "harrowgate.tea", name: "Harrowgate Tea Rooms", owner: 2, assignedTo: [] } },
  { instagram: { username: "ada.letterpress", name: "Ada Letterpress", client: 2, backed: true } },
  {
    page: {
      name: "Bellwether Tiles",
      category: "Tile shop",
      owner: 1,
      backedInstagram: true,
      backedThreads: true,
      analyst: "INSIGHTS_ANALYST",
    },
  },
  {
    page: {
      name: "Otterbank Canoes",
      category: "Sports equipment",
      owner: 1,
      backedInstagram: true,
      analyst: "INSIGHTS_ANALYST",
    },
  },
  { page: { name: 'Sill "><script>alert(1)</script> Plants', category: "Florist" } },
  {
    page: {
      name: "Wicker Street Market",
      category: "Market",
      roles: { manager: "INSIGHTS_ANALYST" },
      backedInstagram: true,
    },
  },
  { page: { name: "Tansy Hallam", category: "Public figure", profilePlus: true, backedInstagram: true } },
  {
    page: {
      name: "Quill & Anchor",
      category: "Stationery shop",
      owner: 3,
      direct: false,
      backedInstagram: true,
    },
  },
  { page: { name: "Dovetail Joinery", category: "Carpenter", client: 3, direct: false } },
  { page: { name: "Pewter Lane", category: "Kitchen supplies", owner: 1, client: 3, backedInstagram: true } },
];
