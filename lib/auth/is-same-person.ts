import type { Db } from "@/lib/db";

/** Whether whoever came back from Facebook is the person already signed in, or nobody was. */
export async function isSamePerson(db: Db, userId: string | undefined, facebookId: string | undefined) {
  if (!userId) return true;
  const account = await db.account.findFirst({ where: { userId, provider: "facebook" } });
  return !account || account.providerAccountId === facebookId;
}
