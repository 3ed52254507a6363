/** Which rows of each group stand on a page of groups that are listed one after another. A page past the end is the last. */
export function pageOfGroups(counts: readonly number[], wanted: number, pageSize: number) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const page = Math.min(Math.max(1, wanted), Math.max(1, Math.ceil(total / pageSize)));
  const from = (page - 1) * pageSize;
  const parts = counts.map((count, index) => {
    const before = counts.slice(0, index).reduce((sum, one) => sum + one, 0);
    const skip = Math.min(count, Math.max(0, from - before));
    return { skip, take: Math.max(0, Math.min(count - skip, from + pageSize - before - skip)) };
  });
  return { total, page, parts };
}
