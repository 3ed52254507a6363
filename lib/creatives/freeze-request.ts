import { idsOf } from "@/lib/creatives/identity";
import { PublicationRequest, type PublishTarget } from "@/lib/creatives/publication-schema";
import { loadSubject } from "@/lib/creatives/queries";
import { blocks, validate } from "@/lib/creatives/validate";
import type { Ctx } from "@/lib/ctx";
import { draftView, getDraft } from "@/lib/drafts/queries";
import type { DraftId } from "@/lib/ids";
import { canMakeAdsIn } from "@/lib/portfolio/ad-account-status";
import { AppError } from "@/lib/reasons";

type Input = { draftId: DraftId; version: number; targets: readonly PublishTarget[] };

async function getTargets(ctx: Ctx, targets: readonly PublishTarget[]) {
  const found = await ctx.db.adAccount.findMany({
    where: { workspaceId: ctx.workspace.id, id: { in: targets.map(({ adAccountId }) => adAccountId) } },
  });
  const [first] = found;
  if (!first || found.length < targets.length) throw new AppError("not_found_here");
  if (!found.every(canMakeAdsIn)) throw new AppError("invalid_input");
  return first;
}

/** What is published is what the person saw: the same version, in ad accounts that take it, with no rule broken that blocks. */
export async function freezeRequest(
  ctx: Ctx,
  { draftId, version, targets }: Input,
): Promise<PublicationRequest> {
  const draft = await getDraft(ctx, draftId);
  const { value: creative } = draftView(draft);
  const adAccount = await getTargets(ctx, targets);
  const subject = { ...(await loadSubject(ctx, creative)), adAccount };
  if (draft.kind === "template") throw new AppError("invalid_input");
  if (draft.version !== version) throw new AppError("conflict");
  if (blocks(validate(subject))) throw new AppError("invalid_input");
  return PublicationRequest.parse({ creative, ids: idsOf(subject.identity) });
}
