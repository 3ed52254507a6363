const day = 86_400_000;

type Ends = { expiresAt: Date | null; dataAccessExpiresAt: Date | null };

/** Whole days until the token or the access to its data ends, whichever is first. Null: Meta named no end. */
export function daysLeft({ expiresAt, dataAccessExpiresAt }: Ends, now: Date): number | null {
  const ends = [expiresAt, dataAccessExpiresAt].flatMap((end) => (end ? [end.getTime()] : []));
  return ends.length === 0 ? null : Math.max(0, Math.floor((Math.min(...ends) - now.getTime()) / day));
}
