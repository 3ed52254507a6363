import { confirmationCodeOf, meantUpTo, type SignedRequest } from "@/lib/connections/signed-request";
import type { Db } from "@/lib/db";
import { deletePerson, type Removed } from "@/lib/workspaces/delete-person";

const nothing: Removed = { people: 0, logins: 0, workspaces: 0, sharedWorkspaces: 0 };

/**
 * Does what Meta asks on behalf of a person, known or not, and keeps only that it was done. The same request sent again
 * gets the same code and finds nothing more to do.
 */
export async function deleteForMeta(
  db: Db,
  request: SignedRequest & { text: string; appSecret: string },
  now: Date,
) {
  const code = confirmationCodeOf(request.text, request.appSecret);
  const known = await db.dataDeletion.upsert({
    where: { code },
    create: { code, receivedAt: now },
    update: {},
  });
  if (known.finishedAt) return { code };
  const account = await db.account.findFirst({
    where: {
      provider: "facebook",
      providerAccountId: request.metaUserId,
      user: { createdAt: { lte: meantUpTo(request, now) } },
    },
  });
  const removed = account ? await deletePerson(db, account.userId) : nothing;
  await db.dataDeletion.update({ where: { code }, data: { finishedAt: now, removed } });
  return { code };
}
