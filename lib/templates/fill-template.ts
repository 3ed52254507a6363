import type { z } from "zod";
import { recordActivity } from "@/lib/activity/record-activity";
import { fillPlaceholders, listPlaceholders } from "@/lib/creatives/placeholders";
import { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import { draftView, lockDraft } from "@/lib/drafts/queries";
import { writeVersion } from "@/lib/drafts/save-draft";
import { getTemplate } from "@/lib/templates/get-template";
import type { FillTemplate } from "@/lib/templates/schema";

/**
 * Makes a draft of a template, each placeholder filled in. A template may have changed since it was shown: then `missing`
 * names what it asks for besides, `unknown` what it no longer has, and nothing is made.
 */
export async function fillTemplate(
  ctx: Ctx,
  { template: id, draftId, values }: z.output<typeof FillTemplate>,
) {
  const template = await getTemplate(ctx, id);
  const { value } = draftView(template);
  const names = listPlaceholders(value);
  const missing = names.filter((name) => !Object.hasOwn(values, name) || values[name]?.trim() === "");
  const unknown = Object.keys(values).filter((name) => !names.includes(name));
  if (missing.length + unknown.length > 0) return { ok: true, made: false, missing, unknown } as const;
  const filled = Creative.parse(fillPlaceholders(value, values));
  return ctx.db.$transaction(async (tx) => {
    if (!(await lockDraft(tx, ctx, draftId))) {
      await writeVersion(tx, ctx, { draft: draftId, value: filled }, null);
      const object = { objectType: "draft", objectId: draftId, objectLabel: filled.name };
      await recordActivity(ctx, { verb: "template_used", ...object, detail: { from: template.name } }, tx);
    }
    return { ok: true, made: true, draftId } as const;
  });
}
