"use server";

import { action } from "@/lib/action";
import { startAudit } from "@/lib/audits/start-audit";
import { chooseKind } from "@/lib/threads-accounts/choose-kind";
import { getOwnedSource } from "@/lib/threads-accounts/queries";
import {
  ChooseKind,
  CreateRecommended,
  CreateThreadsAccounts,
  LookUpAgain,
} from "@/lib/threads-accounts/schema";
import { startCreation, startRecommendedCreation } from "@/lib/threads-accounts/start-creation";

export const chooseKindAction = action(ChooseKind, async (ctx, { sourceId, kind }) =>
  chooseKind(ctx, await getOwnedSource(ctx, sourceId), kind),
);

export const createThreadsAccountsAction = action(CreateThreadsAccounts, (ctx, { items }) =>
  startCreation(ctx, items),
);

export const createRecommendedAction = action(CreateRecommended, (ctx, changes) =>
  startRecommendedCreation(ctx, changes),
);

export const lookUpAgainAction = action(LookUpAgain, (ctx, { sourceIds, unchecked }) =>
  startAudit(ctx, { where: sourceIds ? { id: { in: sourceIds } } : unchecked ? { checkedAt: null } : {} }),
);
