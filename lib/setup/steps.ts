import { z } from "zod";

export const StepId = z.enum([
  "connect",
  "permissions",
  "portfolio",
  "ad-account",
  "threads-accounts",
  "placement",
]);
export type StepId = z.infer<typeof StepId>;

export type Step = { id: StepId; number: number; previous: StepId | null; next: StepId | null };

export const steps: readonly Step[] = StepId.options.map((id, index, all) => ({
  id,
  number: index + 1,
  previous: all[index - 1] ?? null,
  next: all[index + 1] ?? null,
}));

const positionOf = (id: StepId) => StepId.options.indexOf(id);

export function furthestOf(one: StepId, other: StepId): StepId {
  return positionOf(one) >= positionOf(other) ? one : other;
}

/** What a stored word means; a word nobody knows is the beginning. */
export const parseStep = (value: unknown): StepId => StepId.catch("connect").parse(value);

export type StepState = "done" | "now" | "ahead";

/** A step counts as done once it or a later one was reached, wherever the person stands now. */
export function stepState(
  id: StepId,
  { current, furthest }: { current: StepId; furthest: StepId },
): StepState {
  if (id === current) return "now";
  return positionOf(id) <= positionOf(furthest) ? "done" : "ahead";
}

export const setupPath = (workspace: string, step?: StepId) => `/${workspace}/setup${step ? `/${step}` : ""}`;
