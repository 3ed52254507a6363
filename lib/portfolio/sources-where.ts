import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { PortfolioFilter } from "@/lib/portfolio/schema";

/** "Contains", taken by its letters: `%` and `_` mean themselves. */
const literal = (text: string) => text.toLowerCase().replace(/[\\%_]/g, "\\$&");

/** A Page that has an Instagram account by now stands in that account's row. */
export const standsAlone: Prisma.SourceWhereInput = {
  OR: [{ type: "instagram" }, { page: { instagramAccountId: null } }],
};

export const searchWhere = (q: string | undefined): Prisma.SourceWhereInput => {
  const text = q?.trim().replace(/^@/, "");
  return text ? { searchText: { contains: literal(text) } } : {};
};

export function sourcesWhere(ctx: Ctx, { q, businessId }: PortfolioFilter): Prisma.SourceWhereInput {
  const business = businessId === undefined ? {} : { businessId: businessId === "none" ? null : businessId };
  return { workspaceId: ctx.workspace.id, ...business, AND: [standsAlone, searchWhere(q)] };
}
