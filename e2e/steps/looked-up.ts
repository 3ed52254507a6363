import { startAudit } from "@/lib/audits/start-audit";
import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import { WorkspaceId } from "@/lib/ids";
import { includeSources } from "@/lib/portfolio/include-sources";
import { startDiscovery } from "@/lib/portfolio/start-discovery";
import { expect, type Member } from "../fixtures";

export const ctxOf = (db: Db, { person, slug, workspaceId, userId }: Member): Ctx => ({
  actor: { kind: "person", userId, name: person.name },
  workspace: { id: WorkspaceId.parse(workspaceId), slug, name: person.name },
  role: "owner",
  db,
  now: () => new Date(),
});

async function ended(ctx: Ctx, runId: string | null) {
  const state = () =>
    ctx.db.jobRun
      .findFirstOrThrow({ where: { workspaceId: ctx.workspace.id, id: runId ?? "" } })
      .then((run) => run.state);
  await expect.poll(state, { timeout: 30_000 }).toBe("finished");
}

/** The set-up of a member without the browser: everything found, included, and looked up by the worker. */
export async function lookUpEverything(db: Db, member: Member) {
  const ctx = ctxOf(db, member);
  const { workspaceId } = member;
  await ended(ctx, (await startDiscovery(ctx)).runId);
  await includeSources(ctx, {}, true);
  const adAccount = await db.adAccount.findFirstOrThrow({ where: { workspaceId, name: "Loomfield EU" } });
  const chosen = { adAccountId: adAccount.id, step: "placement" };
  await db.setup.upsert({ where: { workspaceId }, update: chosen, create: { workspaceId, ...chosen } });
  await ended(ctx, (await startAudit(ctx, { where: {} })).runId);
}
