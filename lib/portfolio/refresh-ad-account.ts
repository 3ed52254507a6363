import type { Ctx, Owned } from "@/lib/ctx";
import type { AdAccount } from "@/lib/generated/prisma/client";
import type { GraphClient } from "@/lib/graph/client";
import { getAdAccount } from "@/lib/graph/endpoints/nodes";
import { listAdAccountInstagram } from "@/lib/graph/endpoints/portfolio";
import { GraphError } from "@/lib/graph/errors";
import { AdAccountId } from "@/lib/ids";
import { asPause } from "@/lib/jobs/job-pause";
import { isTokenLost } from "@/lib/jobs/token-lost";
import { saveAdAccountInstagram, saveAdAccounts } from "@/lib/portfolio/save-ad-accounts";
import { saveInstagramAccounts } from "@/lib/portfolio/save-instagram-accounts";

/** What cannot be read now stays as it is; only what concerns every call is thrown on. */
async function orNull<Value>(read: Promise<Value>): Promise<Value | null> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof GraphError) || asPause(error) || isTokenLost(error)) throw error;
    return null;
  }
}

async function listInstagram(graph: GraphClient, adAccountId: AdAccountId) {
  const all = [];
  for await (const page of graph.list(listAdAccountInstagram, { adAccountId })) all.push(...page);
  return all;
}

/** Reads the ad account anew, and which Instagram accounts it may use. Says which of the two Meta answered. */
export async function refreshAdAccount(ctx: Ctx, graph: GraphClient, { id }: Owned<AdAccount>) {
  const adAccountId = AdAccountId.parse(id);
  const seenAt = ctx.now();
  const read = await orNull(graph.call(getAdAccount, { adAccountId }));
  if (read) await saveAdAccounts(ctx, [{ ...read, businessId: null }], seenAt);
  const instagram = await orNull(listInstagram(graph, adAccountId));
  if (instagram) {
    await saveInstagramAccounts(ctx, instagram, null);
    const ids = instagram.map((account) => account.id);
    await saveAdAccountInstagram(ctx, adAccountId, ids, seenAt);
  }
  return { statusKnown: read !== null, instagramKnown: instagram !== null };
}
