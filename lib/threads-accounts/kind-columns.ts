import type { KindState, ThreadsKind } from "@/lib/generated/prisma/enums";

export type KindColumns = { associated: KindState; instagramBacked: KindState; pageBacked: KindState };

/** The column of `Source`, and the key of everything kept by kind in code. */
export const kindColumn = {
  associated: "associated",
  instagram_backed: "instagramBacked",
  page_backed: "pageBacked",
} as const satisfies Record<ThreadsKind, keyof KindColumns>;

/** The best-liked first. */
export const kinds = [
  "associated",
  "instagram_backed",
  "page_backed",
] as const satisfies readonly ThreadsKind[];
