import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";

type Reads = Pick<Db, "draftReview" | "draftVersion">;

/**
 * Who had a hand in what is to be approved: everybody who saved the draft since its last approval. They cannot approve
 * it, and nor can whoever asks. An approval says that somebody looked who did not make it; if the hand that changed the
 * last word could also approve it, one person alone could publish anything after any approval. What stood before the
 * last approval was looked at then, so that those who wrote it may approve what others made of it since.
 */
export async function findAuthors(reads: Reads, ctx: Ctx, draftId: string): Promise<Set<string>> {
  const of = { workspaceId: ctx.workspace.id, draftId };
  const { _max: last } = await reads.draftReview.aggregate({
    where: { ...of, outcome: "approved" },
    _max: { decidedVersion: true },
  });
  const rows = await reads.draftVersion.findMany({
    where: { ...of, version: { gt: last.decidedVersion ?? 0 } },
    select: { authorId: true },
    distinct: ["authorId"],
  });
  return new Set(rows.map(({ authorId }) => authorId));
}
