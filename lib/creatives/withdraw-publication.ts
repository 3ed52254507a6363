import { isWorkedOn, type Publication } from "@/lib/creatives/publication-queries";
import { settleRefused } from "@/lib/creatives/settle-publication";
import type { Ctx } from "@/lib/ctx";
import { AppError } from "@/lib/reasons";

/** Gives up a publication of which nothing was sent yet, so that its draft can be changed again. */
export async function withdrawPublication(ctx: Ctx, publication: Publication) {
  if (publication.state !== "intended" || (await isWorkedOn(ctx, publication)))
    throw new AppError("conflict");
  await settleRefused(ctx, publication, { reason: "stopped", complaint: null });
  return { ok: true } as const;
}
