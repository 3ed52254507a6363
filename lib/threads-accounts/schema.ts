import { z } from "zod";
import type { Evidence } from "@/lib/audits/finding-codes";
import type { MetaComplaint } from "@/lib/decline";
import type { AccountOrigin, KindState, Overall, SourceType } from "@/lib/generated/prisma/enums";
import { ThreadsKind } from "@/lib/generated/prisma/enums";
import { SourceId } from "@/lib/ids";

/** The kinds that can be made by API. */
export const BackedKind = z.enum([ThreadsKind.instagram_backed, ThreadsKind.page_backed]);
export type BackedKind = z.infer<typeof BackedKind>;

/** `kind: null` takes the choice back: the recommendation counts again. */
export const ChooseKind = z.object({ sourceId: SourceId, kind: z.enum(ThreadsKind).nullable() });

const acknowledged = z.literal(true);
export const creationItemsMax = 1000;

/** `acknowledged`: the person ticked that they cannot be deleted. */
const CreationItem = z.object({ sourceId: SourceId, kind: BackedKind });

export const CreateThreadsAccounts = z.object({
  items: z
    .array(CreationItem)
    .min(1)
    .max(creationItemsMax)
    .refine(
      (items) => new Set(items.map((item) => item.sourceId)).size === items.length,
      "one kind for each account",
    ),
  acknowledged,
});

/** All that is recommended, `without` the accounts somebody left out and with what they added. */
export const CreateRecommended = z.object({
  q: z.string().max(200).optional(),
  without: z.array(SourceId).max(creationItemsMax).optional(),
  also: z.array(CreationItem).max(creationItemsMax).optional(),
  acknowledged,
});
export type RecommendedChanges = Pick<z.infer<typeof CreateRecommended>, "q" | "without" | "also">;

/** Exactly one of the three: these, every included one, or the included ones that were never checked. */
export const LookUpAgain = z
  .object({
    sourceIds: z.array(SourceId).min(1).max(500).optional(),
    all: z.literal(true).optional(),
    unchecked: z.literal(true).optional(),
  })
  .refine(
    (input) => Object.values(input).filter((value) => value !== undefined).length === 1,
    "which accounts",
  );

/** Why a kind cannot be created now. `exists`: it was found. */
export type NotCreatable =
  | "exists"
  | "by_hand"
  | "not_applicable"
  | "unknown"
  | "refused"
  | "role_missing"
  | "permission_missing"
  | "in_progress";

export type KindCell = {
  kind: ThreadsKind;
  state: KindState;
  /** Kept, with `state: "unknown"`, when a later look-up was not answered. */
  threadsUserId: string | null;
  origin: AccountOrigin | null;
  foundAt: string | null;
  lookedUpAt: string | null;
  creatable: boolean;
  /** Null where it is creatable. */
  why: NotCreatable | null;
  /** Meta's last refusal to create it, while it still does not exist. */
  refusal: { reason: string; complaint: MetaComplaint | null; at: string } | null;
};

export type OpenFinding = {
  code: string;
  state: "fail" | "warn" | "unknown";
  evidence: Evidence;
};

/** One included source with its three kinds. Times are ISO strings. */
export type KindRow = {
  sourceId: string;
  type: SourceType;
  metaId: string;
  label: string;
  name: string | null;
  pictureUrl: string | null;
  hasPicture: boolean;
  businessName: string | null;
  overall: Overall | "stale";
  checkedAt: string | null;
  kinds: { associated: KindCell; instagramBacked: KindCell; pageBacked: KindCell };
  recommendedKind: ThreadsKind | null;
  chosenKind: ThreadsKind | null;
  /** Of the last check, the most important first; what passed is left out. */
  findings: OpenFinding[];
};

export const kindRowsPageSize = 50;

export type KindRowsFilter = {
  q?: string | undefined;
  page?: number | undefined;
  /** `creatable`: the kind that counts can be created now. `open`: everything that is not ready. */
  only?: "creatable" | "open" | "ready" | undefined;
};

export type KindRows = { rows: KindRow[]; total: number; page: number; pages: number };

/** Over all included sources that the search matches. */
export type KindCounts = {
  total: number;
  ready: number;
  unchecked: number;
  /** What "create all recommended" would make. */
  creatable: { instagramBacked: number; pageBacked: number };
};
