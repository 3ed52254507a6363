import type { Ctx } from "@/lib/ctx";
import type { KindState } from "@/lib/generated/prisma/enums";
import { kindRowsWhere } from "@/lib/threads-accounts/kind-rows-where";

/** An Instagram account a profile could be linked for. */
export type GuideChoice = {
  sourceId: string;
  label: string;
  pictureUrl: string | null;
  associated: KindState;
};

const shownAtOnce = 8;

/** Instagram accounts the search matches, those without a linked profile first. */
export async function listGuideChoices(ctx: Ctx, q: string) {
  const where = { ...kindRowsWhere(ctx, { q: q || undefined }), type: "instagram" as const };
  const list = (linked: boolean, take: number) =>
    ctx.db.source.findMany({
      where: { ...where, associated: linked ? "found" : { not: "found" } },
      select: { id: true, label: true, associated: true, instagramAccount: { select: { pictureUrl: true } } },
      orderBy: [{ label: "asc" }, { id: "asc" }],
      take,
    });
  const [missing, matching, total] = await Promise.all([
    list(false, shownAtOnce),
    ctx.db.source.count({ where }),
    ctx.db.source.count({ where: { ...kindRowsWhere(ctx, {}), type: "instagram" } }),
  ]);
  const rest = missing.length < shownAtOnce ? await list(true, shownAtOnce - missing.length) : [];
  const choices = [...missing, ...rest].map(({ id, label, associated, instagramAccount }) => ({
    ...{ sourceId: id, label, associated },
    pictureUrl: instagramAccount?.pictureUrl ?? null,
  }));
  return { choices, matching, total };
}
