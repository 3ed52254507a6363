import type { GraphReason } from "@/lib/graph/reasons";

export type CatalogueEntry = {
  reason: GraphReason;
  code?: number;
  /** Absent: any. */
  subcode?: number;
  /** A number Meta sends as code or as subcode, depending on the edge. */
  mark?: number;
  /** Only for failures Meta gives no number of their own: what its English message always contains. */
  says?: RegExp;
  /** The last key of a path Meta blames. */
  blames?: string;
  /** `"wait"`: after a pause; how long is in the answer's headers, else `waitSeconds`. */
  retry?: "now" | "wait";
  waitSeconds?: number;
};
