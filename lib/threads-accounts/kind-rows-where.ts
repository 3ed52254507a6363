import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import { searchWhere } from "@/lib/portfolio/sources-where";
import { kindColumn } from "@/lib/threads-accounts/kind-columns";
import type { BackedKind, KindRowsFilter } from "@/lib/threads-accounts/schema";

/** Sources whose counting kind is this one, is absent, and can be made: nothing but a missing role forbids it. */
export const creatableWhere = (kind: BackedKind): Prisma.SourceWhereInput => ({
  [kindColumn[kind]]: "none",
  AND: [
    { OR: [{ chosenKind: kind }, { chosenKind: null, recommendedKind: kind }] },
    { OR: [{ obstacle: null }, { obstacle: { not: "role" } }] },
  ],
});

function onlyWhere(only: KindRowsFilter["only"]): Prisma.SourceWhereInput {
  switch (only) {
    case "creatable":
      return { OR: [creatableWhere("instagram_backed"), creatableWhere("page_backed")] };
    case "open":
      return { overall: { not: "ready" } };
    case "ready":
      return { overall: "ready" };
    case undefined:
      return {};
  }
}

export const kindRowsWhere = (ctx: Ctx, { q, only }: KindRowsFilter): Prisma.SourceWhereInput => ({
  workspaceId: ctx.workspace.id,
  included: true,
  AND: [searchWhere(q), onlyWhere(only)],
});
