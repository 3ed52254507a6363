const slices = 12;
const mostKeys = 10_000;

type Counts = { slice: number; counts: number[] };

/** Calls by key over a rolling window, in twelfths of it. Of more than 10,000 keys the oldest are forgotten. */
export class RollingCount {
  private readonly keys = new Map<string, Counts>();
  private readonly sliceMs: number;

  constructor(windowMs: number) {
    this.sliceMs = windowMs / slices;
  }

  clear() {
    this.keys.clear();
  }

  private of(key: string, now: number): Counts {
    const slice = Math.floor(now / this.sliceMs);
    const known = this.keys.get(key) ?? { slice, counts: new Array<number>(slices).fill(0) };
    const passed = Math.min(slices, slice - known.slice);
    if (passed > 0) {
      known.counts = [...new Array<number>(passed).fill(0), ...known.counts.slice(0, slices - passed)];
      known.slice = slice;
    }
    this.keys.set(key, known);
    if (this.keys.size > mostKeys) {
      const [oldest] = this.keys.keys();
      if (oldest !== undefined) this.keys.delete(oldest);
    }
    return known;
  }

  count(key: string, now: number): number {
    return this.of(key, now).counts.reduce((sum, one) => sum + one, 0);
  }

  add(key: string, now: number) {
    const { counts } = this.of(key, now);
    counts[0] = (counts[0] ?? 0) + 1;
  }

  /** Milliseconds until so many calls have left the window that fewer than `most` remain. */
  freeIn(key: string, now: number, most: number): number {
    const { counts, slice } = this.of(key, now);
    let left = this.count(key, now);
    for (let age = slices - 1; age >= 0 && left >= most; age--) {
      left -= counts[age] ?? 0;
      if (left < most) return (slice - age + slices) * this.sliceMs - now;
    }
    return 0;
  }
}
