import { atLeast } from "@/lib/auth/roles";
import type { Ctx } from "@/lib/ctx";

/** Whoever can change the draft settles what is said about it; whoever began a thread settles their own. */
export const maySettle = (ctx: Pick<Ctx, "actor" | "role">, authorId: string) =>
  atLeast(ctx.role, "editor") || ctx.actor.userId === authorId;
