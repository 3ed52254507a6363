import { z } from "zod";
import { AdAccountId, SourceId } from "@/lib/ids";

export const StartDiscovery = z.object({});

export const IncludeSources = z.object({
  sourceIds: z.array(SourceId).min(1).max(500),
  included: z.boolean(),
});

/** Every source the search matches, not only those on the page. */
export const IncludeMatching = z.object({
  q: z.string().max(200).optional(),
  /** A business's id, or "none" for what belongs to none. */
  businessId: z.string().max(40).optional(),
  included: z.boolean(),
});

export const ChooseAdAccount = z.object({ adAccountId: AdAccountId });

export const portfolioPageSize = 50;

export type PortfolioFilter = {
  q?: string | undefined;
  /** A business's id, or "none" for what belongs to none. */
  businessId?: string | undefined;
};

/** Accounts of one portfolio; `id` null gathers those that belong to none. */
export type BusinessWithCounts = {
  id: string | null;
  name: string | null;
  pictureUrl: string | null;
  verificationStatus: string | null;
  total: number;
  included: number;
};

export type PortfolioSource = {
  id: string;
  type: "instagram" | "page";
  /** Meta's id of the Instagram account or Page. */
  metaId: string;
  label: string;
  name: string | null;
  pictureUrl: string | null;
  businessId: string | null;
  businessName: string | null;
  /** Pages linked to this Instagram account. */
  pages: { id: string; name: string }[];
  role: string | null;
  included: boolean;
};

export type ListedAdAccount = {
  id: string;
  name: string;
  businessName: string | null;
  currency: string | null;
  timezoneName: string | null;
  /** Meta's numbers; their names are in lib/portfolio/ad-account-status.ts. Null: Meta did not say. */
  status: number | null;
  disableReason: number | null;
  /** Null: Meta did not say what the person may do there. */
  canAdvertise: boolean | null;
  /** How many of the included Instagram accounts it may use; null until its list was read to the end. */
  instagramAssigned: number | null;
  instagramTotal: number;
  chosen: boolean;
};
