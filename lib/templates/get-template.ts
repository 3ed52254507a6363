import type { Ctx } from "@/lib/ctx";
import { listPlaceholders } from "@/lib/creatives/placeholders";
import { draftView, getDraft } from "@/lib/drafts/queries";
import type { DraftId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import type { TemplateView } from "@/lib/templates/schema";

/** Throws `not_found_here`, also for a draft that is none. */
export async function getTemplate(ctx: Ctx, id: DraftId) {
  const row = await getDraft(ctx, id);
  if (row.kind !== "template") throw new AppError("not_found_here");
  return row;
}

export async function viewTemplate(ctx: Ctx, id: DraftId): Promise<TemplateView> {
  const { value } = draftView(await getTemplate(ctx, id));
  return { id, value, placeholders: listPlaceholders(value) };
}
