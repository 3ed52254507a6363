import { emptyCreative } from "@/lib/creatives/empty-creative";
import { usableKind } from "@/lib/creatives/identity";
import { mediaIdsOf } from "@/lib/creatives/media-slots";
import { findPublishing } from "@/lib/creatives/publication-queries";
import { findAdAccount, findSpeaker } from "@/lib/creatives/queries";
import type { Creative } from "@/lib/creatives/schema";
import { atLeast } from "@/lib/auth/roles";
import { graphConfig } from "@/lib/connections/meta";
import type { Ctx } from "@/lib/ctx";
import { draftView, getDraft } from "@/lib/drafts/queries";
import { SourceId, type DraftId } from "@/lib/ids";
import { findMedia, viewMedia } from "@/lib/media/queries";
import { beginDiscussion, findDiscussion } from "@/lib/reviews/find-discussion";

async function around(ctx: Ctx, creative: Creative) {
  const { identity } = creative;
  const [speaker, adAccount, found] = await Promise.all([
    identity.sourceId ? findSpeaker(ctx, identity.sourceId) : null,
    findAdAccount(ctx),
    Promise.all(mediaIdsOf(creative).map((id) => findMedia(ctx, id))),
  ]);
  const files = found.filter((file) => file !== null);
  const { graphUrl: url, version } = graphConfig();
  return {
    ...{ speaker, adAccount, graph: { url, version } },
    media: await Promise.all(files.map((file) => viewMedia(ctx, file, adAccount?.id ?? null))),
    ...{ workspace: ctx.workspace.slug, person: ctx.actor.userId, canEdit: atLeast(ctx.role, "editor") },
  };
}

/** What the studio needs to open a draft. Throws `not_found_here`. */
export async function openStudio(ctx: Ctx, draftId: DraftId) {
  const row = await getDraft(ctx, draftId);
  const draft = draftView(row);
  const [facts, publications, discussion] = await Promise.all([
    around(ctx, draft.value),
    findPublishing(ctx, draftId),
    findDiscussion(ctx, draftId),
  ]);
  const { imported } = row;
  return { ...facts, draftId, draft, publications, discussion, blank: emptyCreative(), imported };
}

/** What the studio needs to begin a creative; `source` is the account it begins with. */
export async function beginStudio(ctx: Ctx, draftId: DraftId, source: string | null) {
  const sourceId = SourceId.safeParse(source);
  const speaker = sourceId.success ? await findSpeaker(ctx, sourceId.data) : null;
  const blank = speaker
    ? emptyCreative({ sourceId: speaker.sourceId, kind: usableKind(speaker) })
    : emptyCreative();
  const discussion = await beginDiscussion(ctx);
  const nothing = { draft: null, publications: [], imported: null };
  return { ...(await around(ctx, blank)), draftId, blank, discussion, ...nothing };
}
