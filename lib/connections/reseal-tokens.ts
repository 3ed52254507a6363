import { openToken, SealError, sealToken, type KeyRing } from "@/lib/connections/seal";
import type { Db } from "@/lib/db";

const chunk = 200;

/**
 * Seals every token with the first key of the ring, so that the keys behind it can be taken out. A token whose key is
 * gone already is counted and left; its owner is asked to connect again when it is next needed. Safe to repeat.
 */
export async function resealTokens(db: Db, keys: KeyRing) {
  const current = keys[0]?.id ?? "";
  const done = { resealed: 0, unreadable: 0 };
  let after = "";
  for (;;) {
    const rows = await db.connection.findMany({
      where: { tokenKeyId: { not: current }, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: "asc" },
      take: chunk,
    });
    for (const row of rows) done[(await reseal(db, row, keys)) ? "resealed" : "unreadable"] += 1;
    if (rows.length < chunk) return done;
    after = rows.at(-1)?.id ?? "";
  }
}

type Row = Awaited<ReturnType<Db["connection"]["findMany"]>>[number];

async function reseal(db: Db, row: Row, keys: KeyRing) {
  const { workspaceId, id, tokenSealed, tokenKeyId } = row;
  if (!tokenSealed || !tokenKeyId) return false;
  try {
    const anew = sealToken(openToken({ tokenSealed, tokenKeyId }, row, keys), row, keys);
    await db.connection.updateMany({ where: { workspaceId, id, tokenSealed }, data: anew });
    return true;
  } catch (error) {
    if (error instanceof SealError) return false;
    throw error;
  }
}
