import type { Allowance } from "@/lib/budget/allowance";
import type { Db } from "@/lib/db";

export type Asked = { key: string; points: number };
/** `fits`: not blocked, and with room for `cost`, which is in the allowance's own units. */
export type Judged = Allowance & { cost: number; fits: boolean };

type Where = { workspaceId: string; share: number; now: Date };

/**
 * Judges every allowance a request touches, and uses up what it costs if all of them fit; otherwise nothing. One
 * statement: the rows are locked in the order of their keys, so any number of processes take turns and none sees what
 * another is about to spend. Allowances nobody knows of yet are not in the answer and hold nothing up, save those in
 * `needed`: without them nothing is used.
 */
export async function reserve(
  db: Db,
  asked: readonly Asked[],
  needed: readonly string[],
  { workspaceId, share, now }: Where,
): Promise<Judged[]> {
  const keys = asked.map(({ key }) => key);
  const points = asked.map((one) => one.points);
  const rows = await db.$queryRaw<(Omit<Judged, "blockedUntil"> & { blockedMs: number | null })[]>`
    WITH clock AS (
      SELECT to_timestamp(${now.getTime()}::float8 / 1000) AS now
    ), asked AS (
      SELECT * FROM unnest(${keys}::text[], ${points}::float8[]) AS a(key, points)
    ), met AS (
      SELECT b.*, a.points * b.unit AS cost
      FROM allowances b JOIN asked a ON a.key = b.key
      WHERE b."workspaceId" = ${workspaceId}::uuid
      ORDER BY b.key FOR UPDATE OF b
    ), drained AS (
      SELECT key, capacity, "drainSeconds", "blockedUntil", cost, greatest(0, level
        - greatest(0, extract(epoch FROM c.now - at)::float8) * capacity / "drainSeconds") AS level
      FROM met, clock c
    ), judged AS (
      SELECT d.*, coalesce("blockedUntil" <= c.now, true)
        AND level + least(cost, capacity * ${share}::float8) <= capacity * ${share}::float8 + 1e-6 AS fits
      FROM drained d, clock c
    ), verdict AS (
      SELECT coalesce(bool_and(fits), true)
        AND count(*) FILTER (WHERE key = ANY(${needed}::text[])) = ${needed.length}::int AS ok
      FROM judged
    ), used AS (
      UPDATE allowances b SET level = j.level + j.cost, at = greatest(b.at, c.now)
      FROM judged j, verdict v, clock c
      WHERE v.ok AND j.cost > 0 AND b."workspaceId" = ${workspaceId}::uuid AND b.key = j.key
    )
    SELECT key, capacity, "drainSeconds", level, cost, fits,
      extract(epoch FROM "blockedUntil")::float8 * 1000 AS "blockedMs"
    FROM judged`;
  return rows.map(({ blockedMs, ...row }) => ({
    ...row,
    blockedUntil: blockedMs === null ? null : new Date(Math.round(blockedMs)),
  }));
}

/** Starts to count what has to be counted from the first call on. */
export async function beginCounting(
  db: Db,
  { workspaceId, now }: { workspaceId: string; now: Date },
  rows: readonly { key: string; capacity: number; drainSeconds: number; unit: number }[],
) {
  await db.allowance.createMany({
    data: rows.map((row) => ({ ...row, workspaceId, at: now })),
    skipDuplicates: true,
  });
}
