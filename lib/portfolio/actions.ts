"use server";

import { action } from "@/lib/action";
import { chooseAdAccount } from "@/lib/portfolio/choose-ad-account";
import { includeSources } from "@/lib/portfolio/include-sources";
import { getAdAccount } from "@/lib/portfolio/queries";
import { ChooseAdAccount, IncludeMatching, IncludeSources, StartDiscovery } from "@/lib/portfolio/schema";
import { sourcesWhere } from "@/lib/portfolio/sources-where";
import { startDiscovery } from "@/lib/portfolio/start-discovery";

export const startDiscoveryAction = action(StartDiscovery, (ctx) => startDiscovery(ctx));

export const includeSourcesAction = action(IncludeSources, (ctx, { sourceIds, included }) =>
  includeSources(ctx, { id: { in: sourceIds } }, included),
);

export const includeMatchingAction = action(IncludeMatching, (ctx, { included, ...filter }) =>
  includeSources(ctx, sourcesWhere(ctx, filter), included),
);

export const chooseAdAccountAction = action(ChooseAdAccount, async (ctx, { adAccountId }) =>
  chooseAdAccount(ctx, await getAdAccount(ctx, adAccountId)),
);
