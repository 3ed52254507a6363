/** So long is a refusal believed; then the cheaper way is tried again, since Meta may have learnt it. */
const believedMs = 3_600_000;

/**
 * Remembers which combinations of fields Meta would not answer in one piece. Meta documents nothing of it, so it is learnt
 * by asking. Kept in the process: forgetting costs one request, and never an answer.
 */
export function createExpansionMemory(forgetAfterMs = believedMs) {
  const refusedAt = new Map<string, number>();
  return {
    refuse: (key: string, now: Date) => void refusedAt.set(key, now.getTime()),
    isRefused(key: string, now: Date) {
      const at = refusedAt.get(key);
      if (at === undefined) return false;
      if (now.getTime() - at < forgetAfterMs) return true;
      refusedAt.delete(key);
      return false;
    },
  };
}
export type ExpansionMemory = ReturnType<typeof createExpansionMemory>;

export const sharedExpansionMemory = createExpansionMemory();
