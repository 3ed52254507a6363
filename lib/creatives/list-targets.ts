import type { z } from "zod";
import type { TargetsAnswer, TargetsQuery } from "@/lib/creatives/publication-schema";
import type { Ctx } from "@/lib/ctx";
import { AdAccountId } from "@/lib/ids";
import { canAdvertiseWith } from "@/lib/portfolio/ad-account-status";

const shown = 200;

/** The ad accounts of the workspace by name, whether they can be published to or not. */
export async function listTargets(
  ctx: Ctx,
  { q, instagram }: z.output<typeof TargetsQuery>,
): Promise<z.infer<typeof TargetsAnswer>> {
  const contains = { contains: q, mode: "insensitive" } as const;
  const where = {
    workspaceId: ctx.workspace.id,
    ...(q && { OR: [{ name: contains }, { id: contains }] }),
  };
  const [total, rows] = await Promise.all([
    ctx.db.adAccount.count({ where }),
    ctx.db.adAccount.findMany({
      where,
      include: { instagram: { where: { instagramAccountId: instagram ?? "" }, take: 1 } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: shown,
    }),
  ]);
  return {
    more: total - rows.length,
    targets: rows.map((row) => ({
      ...{ id: AdAccountId.parse(row.id), name: row.name },
      ...{ status: row.status, disableReason: row.disableReason },
      canAdvertise: canAdvertiseWith(row.userTasks),
      mayUseInstagram: instagram && row.instagramReadAt ? row.instagram.length > 0 : null,
    })),
  };
}
