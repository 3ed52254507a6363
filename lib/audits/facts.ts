import type { KindState, SourceType, ThreadsKind } from "@/lib/generated/prisma/enums";
import type { KindColumns } from "@/lib/threads-accounts/kind-columns";

/** What is known of one id behind a source. `reason`: why it is unknown or refused. */
export type KindFact = { state: KindState; id: string | null; reason: string | null };

export type PageFacts = {
  id: string;
  name: string;
  /** What the person may do there; null where Meta did not say. */
  tasks: readonly string[] | null;
};

/** Everything a verdict about one source rests on. Null means that Meta did not say, never "no". */
export type SourceFacts = {
  type: SourceType;
  now: Date;
  connection: {
    name: string | null;
    granted: readonly string[];
    declined: readonly string[];
    permissionsKnown: boolean;
    expiresAt: Date | null;
    dataAccessExpiresAt: Date | null;
  };
  /** Whether Meta still lists it for this connection. */
  listed: boolean;
  pages: readonly PageFacts[];
  /** Name of the portfolio that owns or shares it. */
  portfolio: string | null;
  instagram: {
    id: string;
    username: string | null;
    hasPicture: boolean | null;
    isPublished: boolean | null;
    /** To the chosen ad account. */
    assigned: boolean | null;
  } | null;
  /** Only of a source that is a Page. */
  pageIsPublished: boolean | null;
  /** Only asked where the Page-backed kind counts. */
  pageBackedInstagram: KindFact | null;
  adAccount: {
    id: string;
    name: string;
    status: number | null;
    disableReason: number | null;
    userTasks: readonly string[];
    /** How many Instagram accounts it may use. */
    instagramTotal: number | null;
  } | null;
  kinds: Record<keyof KindColumns, KindFact>;
  chosenKind: ThreadsKind | null;
  /** Meta's last refusal to create a kind that still does not exist. */
  creationRefusal: { kind: ThreadsKind; reason: string; message: string | null } | null;
};
