import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";

type Named = { id: string; name: string };

/** One line of history for one press: of a single draft by its name, of several by how many they are. */
export async function recordDrafts(
  ctx: Ctx,
  what: "deleted" | "restored" | "duplicated",
  drafts: readonly Named[],
) {
  const [first] = drafts;
  if (!first) return;
  if (drafts.length === 1) {
    const object = { objectType: "draft", objectId: first.id, objectLabel: first.name };
    await recordActivity(ctx, { verb: `draft_${what}`, ...object });
    return;
  }
  const object = { objectType: "workspace", objectId: ctx.workspace.id, objectLabel: ctx.workspace.name };
  await recordActivity(ctx, { verb: `drafts_${what}`, ...object, detail: { drafts: drafts.length } });
}
