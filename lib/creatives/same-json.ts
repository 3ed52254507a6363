/** Keys in one order: the database hands them back in its own. */
const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Whether two values say the same as JSON, in whatever order their keys stand. */
export const sameJson = (one: unknown, other: unknown) => canonical(one) === canonical(other);
