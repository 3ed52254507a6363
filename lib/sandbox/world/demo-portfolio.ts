import { objectId } from "@/lib/sandbox/world/object-ids";
import type { AdAccount, Business } from "@/lib/sandbox/world/node";

const all = ["MANAGE", "ADVERTISE", "ANALYZE", "DRAFT"];
const managed = { manager: all };
const watched = { manager: all, analyst: ["ANALYZE"] };

const businesses = [
  { name: "Loomfield Group", verification: "verified" },
  { name: "Northlight Studio", verification: "not_verified" },
  { name: "Kestrel & Daughters", verification: "pending" },
];

type AdAccountDraft = Omit<AdAccount, "type" | "id" | "businessId" | "clientBusinessId"> & {
  owner: number;
  client?: number;
};

/** Active, disabled with a reason, unsettled, and one in another currency. */
const adAccounts: readonly AdAccountDraft[] = [
  {
    name: "Loomfield EU",
    status: 1,
    disableReason: 0,
    currency: "EUR",
    timezone: "Europe/Lisbon",
    owner: 1,
    profiles: watched,
  },
  {
    name: "Loomfield outlet",
    status: 2,
    disableReason: 3,
    currency: "EUR",
    timezone: "Europe/Lisbon",
    owner: 1,
    profiles: managed,
  },
  {
    name: "Northlight clients",
    status: 3,
    disableReason: 0,
    currency: "USD",
    timezone: "America/New_York",
    owner: 2,
    profiles: managed,
  },
  {
    name: "Kiri 日本",
    status: 1,
    disableReason: 0,
    currency: "JPY",
    timezone: "Asia/Tokyo",
    owner: 3,
    client: 2,
    profiles: managed,
  },
];

export const businessCount = businesses.length;
export const adAccountCount = adAccounts.length;

export function demoBusiness(world: number, index: number): Business | undefined {
  const draft = businesses[index - 1];
  return draft && { type: "Business", id: objectId("business", world, index), ...draft };
}

export function demoAdAccount(world: number, index: number): AdAccount | undefined {
  const draft = adAccounts[index - 1];
  if (!draft) return undefined;
  const { owner, client, ...rest } = draft;
  return {
    type: "AdAccount",
    id: objectId("adAccount", world, index),
    ...rest,
    businessId: objectId("business", world, owner),
    clientBusinessId: client ? objectId("business", world, client) : null,
  };
}
