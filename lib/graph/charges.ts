import type { Endpoint } from "@/lib/graph/endpoint";
import type { Plan } from "@/lib/graph/plan";

/**
 * What a call uses up of one of Meta's allowances: one call of the app and person behind the token, one call about the
 * object asked, or points of an ad account, where a read is 1 and anything else 3. `id` of an ad account begins with
 * `act_`, that of an object never does; a token has none.
 */
export type Charge = { of: "token" | "account" | "object"; id: string; points: number };

/** The objects a call is about: the one in its path, or those a read of many lists. */
function namedIn({ path, params }: Pick<Plan, "path" | "params">): string[] {
  const { ids } = params;
  if (Array.isArray(ids)) return ids.map(String);
  if (typeof ids === "string" && ids !== "") return ids.split(",");
  const [, first = ""] = path.split("/");
  return /^(act_)?\d+$/.test(first) ? [first] : [];
}

/** Charges of many calls that travel together: a batch of n costs n. */
export function sumCharges(charges: readonly Charge[]): Charge[] {
  const sums = new Map<string, Charge>();
  for (const charge of charges) {
    const key = `${charge.of}:${charge.id}`;
    sums.set(key, { ...charge, points: charge.points + (sums.get(key)?.points ?? 0) });
  }
  return [...sums.values()];
}

/** A read of many objects costs one for each. Calls the app makes for itself are nobody's. */
export function chargesOf(
  { method, token }: Pick<Endpoint, "method" | "token">,
  plan: Pick<Plan, "path" | "params">,
): Charge[] {
  if (token === "app" || token === "none") return [];
  const named = namedIn(plan);
  const points = method === "GET" ? 1 : 3;
  return sumCharges([
    ...(token === "user" ? [{ of: "token" as const, id: "", points: Math.max(1, named.length) }] : []),
    ...named.map((id) => ({ of: "object" as const, id: id.replace(/^act_/, ""), points: 1 })),
    ...named.filter((id) => id.startsWith("act_")).map((id) => ({ of: "account" as const, id, points })),
  ]);
}
