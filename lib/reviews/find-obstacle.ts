import { atLeast } from "@/lib/auth/roles";
import type { Role } from "@/lib/generated/prisma/enums";
import type { ReviewObstacle } from "@/lib/reviews/schema";

type Who = { userId: string; role: Role };

/** Why somebody cannot decide on what these people made, and that person asked about; null where nothing is in the way. */
export function findObstacle(
  who: Who,
  authors: ReadonlySet<string>,
  askedById: string,
): ReviewObstacle | null {
  if (!atLeast(who.role, "editor")) return "forbidden";
  return who.userId === askedById || authors.has(who.userId) ? "own_review" : null;
}
