import { dearestCall } from "@/lib/budget/allowance";
import type { Db } from "@/lib/db";

/** What became of one allowance through one request. */
export type Settled = {
  key: string;
  connectionId: string | null;
  isScore: boolean;
  /** What the request was charged that did not reach Meta. */
  refund: number;
  /** Calls or points that did. */
  points: number;
  percent: number | null;
  /** Where the answer named the tier. */
  capacity: number | null;
  blockedUntil: Date | null;
  /** What is used while it is blocked; null: everything. */
  blockedLevel: number | null;
  quiet: boolean;
  /** To be remembered if nobody did yet; null where that is not worth a row. */
  begin: { capacity: number; drainSeconds: number } | null;
};

/**
 * Corrects allowances by what Meta answered, in one statement that locks as `reserve` does. A score is ours to count, so
 * Meta's word only ever raises it; a share of an hour is Meta's to count, so its word is taken, downwards by halves since
 * other requests are still under way. While the tier of an ad account is unknown, an answer without a word about its use
 * shows that little is used.
 */
export async function settle(
  db: Db,
  { workspaceId, now }: { workspaceId: string; now: Date },
  settled: readonly Settled[],
) {
  const told = JSON.stringify(
    settled.map(({ begin, blockedUntil, ...one }) => ({
      ...one,
      blockedMs: blockedUntil?.getTime() ?? null,
      beginCapacity: begin?.capacity ?? null,
      drainSeconds: begin?.drainSeconds ?? null,
    })),
  );
  await db.$executeRaw`
    WITH clock AS (
      SELECT to_timestamp(${now.getTime()}::float8 / 1000) AS now
    ), told AS (
      SELECT t.*, to_timestamp("blockedMs" / 1000) AS "toldBlocked" FROM jsonb_to_recordset(${told}::jsonb) AS t(
        key text, "connectionId" uuid, "isScore" bool, refund float8, points float8, percent float8, capacity int,
        "blockedMs" float8, "blockedLevel" float8, quiet bool, "beginCapacity" int, "drainSeconds" int)
    ), met AS (
      SELECT b.*, t."isScore", t.points, t.percent, t.quiet, t."toldBlocked", t."blockedLevel",
        t.capacity AS "toldCapacity",
        coalesce(t.capacity, b.capacity) AS room,
        greatest(0, b.level - t.refund - greatest(0, extract(epoch FROM c.now - b.at)::float8)
          * b.capacity / b."drainSeconds") AS used
      FROM clock c, allowances b JOIN told t ON t.key = b.key
      WHERE b."workspaceId" = ${workspaceId}::uuid
      ORDER BY b.key FOR UPDATE OF b
    ), changed AS (
      UPDATE allowances b SET
        capacity = m.room,
        "tierKnown" = b."tierKnown" OR m."toldCapacity" IS NOT NULL,
        level = least(m.room, CASE
          WHEN m."toldBlocked" IS NOT NULL THEN coalesce(m."blockedLevel", m.room)
          WHEN m."isScore" AND m.percent IS NOT NULL THEN greatest(m.used, m.percent * m.room / 100)
          WHEN m."isScore" AND m.quiet AND NOT b."tierKnown" THEN least(m.used, m.room / 2.0)
          WHEN m.percent >= m.used THEN m.percent
          WHEN m.percent IS NOT NULL THEN (m.percent + m.used) / 2
          ELSE m.used END),
        unit = CASE
          WHEN m."isScore" OR m.percent IS NULL OR m.points = 0 THEN b.unit
          ELSE least(${dearestCall}::float8,
            (b.unit + greatest(0, m.percent - (m.used - m.points * b.unit)) / m.points) / 2) END,
        "blockedUntil" = greatest(b."blockedUntil", m."toldBlocked"),
        at = greatest(b.at, c.now)
      FROM met m, clock c
      WHERE b."workspaceId" = ${workspaceId}::uuid AND b.key = m.key
    )
    INSERT INTO allowances ("workspaceId", key, "connectionId", capacity, "drainSeconds", level, "blockedUntil", at)
    SELECT ${workspaceId}::uuid, t.key, t."connectionId", t."beginCapacity", t."drainSeconds",
      coalesce(t."blockedLevel", t.percent * t."beginCapacity" / 100),
      t."toldBlocked", c.now
    FROM told t, clock c
    WHERE t."beginCapacity" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM met m WHERE m.key = t.key)
    ORDER BY t.key
    ON CONFLICT DO NOTHING`;
}
