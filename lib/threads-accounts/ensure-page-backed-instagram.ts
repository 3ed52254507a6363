import { recordActivity } from "@/lib/activity/record-activity";
import { complaintOf, type MetaComplaint } from "@/lib/decline";
import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";
import {
  createPageBackedInstagram,
  findPageBackedInstagram,
} from "@/lib/graph/endpoints/page-backed-instagram";
import { GraphError } from "@/lib/graph/errors";
import { PageId } from "@/lib/ids";
import { asPause } from "@/lib/jobs/job-pause";
import { isTokenLost } from "@/lib/jobs/token-lost";
import { isTransient } from "@/lib/jobs/transient";
import { asPage } from "@/lib/threads-accounts/create-kind";

export type BackedInstagram =
  | { state: "found"; instagramUserId: string; created: boolean }
  | { state: "refused"; reason: string; complaint: MetaComplaint };

/** Looks before each request to make one, so that an answer that got lost is not asked for a second time. */
async function findOrCreate(speaking: GraphClient, pageId: PageId): Promise<BackedInstagram> {
  const looked = await speaking.call(findPageBackedInstagram, { pageId });
  if (looked.state === "found") return { ...looked, created: false };
  try {
    return { state: "found", ...(await speaking.call(createPageBackedInstagram, { pageId })), created: true };
  } catch (error) {
    if (!(error instanceof GraphError) || error.committed === "no") throw error;
    const again = await speaking.call(findPageBackedInstagram, { pageId });
    if (again.state === "found") return { ...again, created: true };
    throw error;
  }
}

async function save(ctx: Ctx, page: { id: string; name: string }, backed: BackedInstagram) {
  if (backed.state !== "found") return;
  await ctx.db.$transaction(async (tx) => {
    await tx.page.update({
      where: { workspaceId_id: { workspaceId: ctx.workspace.id, id: page.id } },
      data: { pageBackedInstagram: "found", pageBackedInstagramId: backed.instagramUserId },
    });
    if (!backed.created) return;
    const object = { objectType: "page", objectId: page.id, objectLabel: page.name };
    const detail = { instagramUserId: backed.instagramUserId };
    await recordActivity(
      ctx,
      { verb: "page_backed_instagram_created", ...object, result: "created", irreversible: true, detail },
      tx,
    );
  });
}

/**
 * A Page-backed Threads account wants the Page's own Instagram identity beside it. Meta may no longer make one by API;
 * that refusal is an answer, since the person can do it in Ads Manager.
 */
export async function ensurePageBackedInstagram(
  ctx: Ctx,
  graph: GraphClient,
  page: { id: string; name: string },
): Promise<BackedInstagram> {
  const pageId = PageId.parse(page.id);
  try {
    const backed = await findOrCreate((await asPage(graph, pageId)) ?? graph, pageId);
    await save(ctx, page, backed);
    return backed;
  } catch (error) {
    if (!(error instanceof GraphError) || asPause(error) || isTokenLost(error) || isTransient(error))
      throw error;
    return { state: "refused", reason: error.reason, complaint: complaintOf(error) };
  }
}
