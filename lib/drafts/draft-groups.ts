import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";

export type DraftGroup = "you" | "work" | "approved" | "all";
type Group = { id: DraftGroup; where: Prisma.DraftWhereInput };

/** The person was asked, or nobody else can go on: changes asked of their own draft, what Meta refused them. */
function waitsForMe(ctx: Ctx): Prisma.DraftWhereInput {
  const me = ctx.actor.userId;
  return {
    OR: [
      { state: "refused", updatedById: me },
      { state: "draft", reviewState: "changes_asked", createdById: me },
      {
        ...{ state: "draft", reviewState: "asked" },
        reviews: { some: { outcome: "asked", reviewers: { some: { userId: me } } } },
      },
    ],
  };
}

const isReady: Prisma.DraftWhereInput = {
  OR: [{ state: { in: ["publishing", "published"] } }, { state: "draft", reviewState: "approved" }],
};

/** Drafts by what they wait for, in the order of the list. Each draft is in exactly one. */
export function waitingGroups(ctx: Ctx): Group[] {
  const mine = waitsForMe(ctx);
  return [
    { id: "you", where: mine },
    { id: "work", where: { NOT: [mine, isReady] } },
    { id: "approved", where: isReady },
  ];
}

export const noGroups: Group[] = [{ id: "all", where: {} }];
