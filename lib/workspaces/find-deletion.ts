import { z } from "zod";
import type { Db } from "@/lib/db";

const Counts = z.object({
  people: z.int(),
  logins: z.int(),
  workspaces: z.int(),
  sharedWorkspaces: z.int(),
});

/** What the public may know of a deletion Meta asked for: that it was done, and how much went. */
export async function findDeletion(db: Db, code: string) {
  const row = await db.dataDeletion.findUnique({ where: { code } });
  if (!row) return null;
  return { ...row, removed: row.removed === null ? null : Counts.parse(row.removed) };
}
export type Deletion = NonNullable<Awaited<ReturnType<typeof findDeletion>>>;
