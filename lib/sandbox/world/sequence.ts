/** A list that need not be in memory: a million sources are computed, item by item. */
export type Sequence<T> = { readonly length: number; at(index: number): T | undefined };

export function computed<T>(length: number, at: (index: number) => T): Sequence<T> {
  return { length, at: (index) => (index >= 0 && index < length ? at(index) : undefined) };
}

export function concat<T>(first: Sequence<T>, second: Sequence<T>): Sequence<T> {
  return {
    length: first.length + second.length,
    at: (index) => (index < first.length ? first.at(index) : second.at(index - first.length)),
  };
}
