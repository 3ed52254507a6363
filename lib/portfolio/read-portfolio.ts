import type { z } from "zod";
import type { GraphClient } from "@/lib/graph/client";
import type { Endpoint } from "@/lib/graph/endpoint";
import type { EdgeAnswer } from "@/lib/graph/endpoints/edge";
import type { InstagramAccount } from "@/lib/graph/endpoints/fields";
import {
  listAdAccountInstagram,
  listBusinesses,
  listClientAdAccounts,
  listClientInstagramAccounts,
  listClientPages,
  listMyAdAccounts,
  listMyPages,
  listOwnedAdAccounts,
  listOwnedInstagramAccounts,
  listOwnedPages,
} from "@/lib/graph/endpoints/portfolio";
import { GraphError } from "@/lib/graph/errors";
import { AdAccountId, BusinessId } from "@/lib/ids";
import { asPause } from "@/lib/jobs/job-pause";
import { isTokenLost } from "@/lib/jobs/token-lost";
import { isTransient } from "@/lib/jobs/transient";
import { createPortfolio, type Reach } from "@/lib/portfolio/merge-portfolio";

/** A list that could not be read to its end; whose it is, where it is not the person's own. */
export type Problem = {
  edge: string;
  businessId: string | null;
  adAccountId: string | null;
  name: string | null;
  reason: string;
};

const myOwn = { businessId: null, adAccountId: null, name: null };
const itemsAPage = 100;

/**
 * Reads everything a login reaches, each list to its end and many lists at once, so that their pages travel together.
 * What one business or ad account refuses is noted as a problem and leaves the rest; what the person's own lists refuse
 * in passing, and what concerns every call, is thrown.
 */
export async function readPortfolio(graph: GraphClient, onward: (count: number) => Promise<void>) {
  const stop = new AbortController();
  try {
    return await readLists(graph.together(stop.signal), onward);
  } finally {
    // What one list threw ends the others.
    stop.abort();
  }
}

async function readLists(graph: Pick<GraphClient, "list">, onward: (count: number) => Promise<void>) {
  const portfolio = createPortfolio();
  const problems: Problem[] = [];
  let noting: Promise<void> | null = null;
  /** Once for all lists that got on at the same time. */
  const note = () => (noting ??= onward(portfolio.count()).finally(() => (noting = null)));

  async function read<Input extends z.ZodType, Item>(
    endpoint: Endpoint<Input, z.ZodType<EdgeAnswer<Item>>>,
    input: z.input<Input>,
    take: (items: Item[]) => void,
    whose: Pick<Problem, "businessId" | "adAccountId" | "name"> = myOwn,
  ) {
    const mine = !whose.businessId && !whose.adAccountId;
    try {
      for await (const items of graph.list(endpoint, input, { limit: itemsAPage })) {
        take(items);
        await note();
      }
      return true;
    } catch (error) {
      if (!(error instanceof GraphError) || asPause(error) || isTokenLost(error)) throw error;
      if (mine && isTransient(error)) throw error;
      problems.push({ edge: endpoint.name, ...whose, reason: error.reason });
      return false;
    }
  }

  const each =
    <Item>(add: (item: Item, via: { reach: Reach; businessId: string | null }) => void) =>
    (reach: Reach, businessId: string | null = null) =>
    (items: Item[]) =>
      items.forEach((item) => add(item, { reach, businessId }));
  const pages = each(portfolio.addPage);
  const instagram = each(portfolio.addInstagram);
  const adAccounts = each(portfolio.addAdAccount);

  const [tasksRead] = await Promise.all([
    read(listMyPages, {}, pages("direct")),
    read(listBusinesses, {}, (items) => items.forEach(portfolio.addBusiness)),
    read(listMyAdAccounts, {}, adAccounts("direct")),
  ]);

  await Promise.all(
    portfolio.result().businesses.flatMap(({ id, name = id }) => {
      const input = { businessId: BusinessId.parse(id) };
      const whose = { businessId: id, adAccountId: null, name };
      return [
        read(listOwnedPages, input, pages("owned", id), whose),
        read(listClientPages, input, pages("client", id), whose),
        read(listOwnedInstagramAccounts, input, instagram("owned", id), whose),
        read(listClientInstagramAccounts, input, instagram("client", id), whose),
        read(listOwnedAdAccounts, input, adAccounts("owned", id), whose),
        read(listClientAdAccounts, input, adAccounts("client", id), whose),
      ];
    }),
  );

  await Promise.all(
    portfolio.result().adAccounts.map(async ({ id, name = id }) => {
      const all: InstagramAccount[] = [];
      const input = { adAccountId: AdAccountId.parse(id) };
      const whose = { businessId: null, adAccountId: id, name };
      const whole = await read(listAdAccountInstagram, input, (items) => all.push(...items), whose);
      if (whole) portfolio.assign(id, all);
    }),
  );
  await onward(portfolio.count());
  return { portfolio: portfolio.result(), problems, tasksRead };
}
