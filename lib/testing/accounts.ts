import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import { newMetaId } from "@/lib/testing/member";
import { uuid7 } from "@/lib/uuid7";

type Given = Partial<Omit<Prisma.SourceUncheckedCreateInput, "workspaceId">> & {
  name?: string;
  hasProfilePicture?: boolean;
};

/** One included account of the workspace, checked just now and ready unless told otherwise. */
export async function addAccount(ctx: Ctx, label: string, given: Given = {}) {
  const { name = label, hasProfilePicture = true, type = "instagram", ...rest } = given;
  const workspaceId = ctx.workspace.id;
  const metaId = newMetaId();
  const seenAt = ctx.now();
  if (type === "instagram") {
    const username = label.replace(/^@/, "");
    await ctx.db.instagramAccount.create({
      data: { workspaceId, id: metaId, username, name, hasProfilePicture, seenAt },
    });
  } else {
    await ctx.db.page.create({ data: { workspaceId, id: metaId, name, tasks: [], seenAt } });
  }
  return ctx.db.source.create({
    data: {
      ...{ workspaceId, type, label, included: true },
      ...(type === "instagram" ? { instagramAccountId: metaId } : { pageId: metaId }),
      searchText: [label, name, metaId].join(" ").toLowerCase(),
      ...{ overall: "ready", checkedAt: ctx.now(), associated: "found", recommendedKind: "associated" },
      ...rest,
    },
  });
}

/** The same verdict as an audit in the account's history. */
export async function addAudit(
  ctx: Ctx,
  sourceId: string,
  overall: "ready" | "needs_action",
  failures: string[] = [],
) {
  const id = uuid7(ctx.now());
  const workspaceId = ctx.workspace.id;
  return ctx.db.audit.create({
    data: {
      ...{ workspaceId, id, sourceId, overall, findingsOf: id, fingerprint: failures.join() || overall },
      ...{ startedAt: ctx.now(), finishedAt: ctx.now() },
      findings: {
        create: failures.map((code, position) => ({ code, position, state: "fail" as const, evidence: {} })),
      },
    },
  });
}
