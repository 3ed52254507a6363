import { z } from "zod";
import { endpoint } from "@/lib/graph/endpoint";
import { creationAnswer, lookupAnswer } from "@/lib/graph/endpoints/id-answer";
import { InstagramUserId, PageId, ThreadsUserId } from "@/lib/ids";

const keys = ["threads_user_id", "th_user_id", "id"];

const asLookup = (id: string | null) =>
  id === null
    ? ({ state: "none" } as const)
    : ({ state: "found", threadsUserId: ThreadsUserId.parse(id) } as const);

const Lookup = lookupAnswer(keys).transform(asLookup);
const Creation = creationAnswer(keys).transform((id) => ({ threadsUserId: ThreadsUserId.parse(id) }));

/** The Threads account linked to this Instagram account. It can only be looked up: linking is done by hand. */
export const findConnectedThreadsUser = endpoint({
  name: "findConnectedThreadsUser",
  method: "GET",
  path: "/:igUserId/connected_threads_user",
  fields: ["threads_user_id"],
  inline: true,
  input: z.object({ igUserId: InstagramUserId }),
  output: Lookup,
});

export const findBackedThreadsUser = endpoint({
  name: "findBackedThreadsUser",
  method: "GET",
  path: "/:igUserId/instagram_backed_threads_user",
  fields: ["threads_user_id"],
  inline: true,
  input: z.object({ igUserId: InstagramUserId }),
  output: Lookup,
});

/**
 * Makes a Threads account for running ads that nobody can log in to. Meta documents that the existing one is returned
 * where there is one; it can never be deleted, so a lost answer is settled by a lookup and not by asking again.
 */
export const createBackedThreadsUser = endpoint({
  name: "createBackedThreadsUser",
  method: "POST",
  path: "/:igUserId/instagram_backed_threads_user",
  input: z.object({ igUserId: InstagramUserId }),
  output: Creation,
});

/** A field, not an edge. `id` in the answer is the Page's own, so it is never taken for the Threads account's. */
export const findPageBackedThreadsAccount = endpoint({
  name: "findPageBackedThreadsAccount",
  method: "GET",
  path: "/:pageId",
  fields: ["page_backed_threads_account_id"],
  input: z.object({ pageId: PageId }),
  output: lookupAnswer(
    ["page_backed_threads_account_id", "page_backed_threads_accounts", "threads_user_id", "th_user_id"],
    ["id"],
  ).transform(asLookup),
});

/** No sample of the answer is published; every shape seen is read. */
export const createPageBackedThreadsAccount = endpoint({
  name: "createPageBackedThreadsAccount",
  method: "POST",
  path: "/:pageId/page_backed_threads_accounts",
  token: "page",
  input: z.object({ pageId: PageId }),
  output: Creation,
});
