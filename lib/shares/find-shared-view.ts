import { previewOf } from "@/lib/creatives/preview";
import { loadSubject } from "@/lib/creatives/queries";
import { requestView } from "@/lib/creatives/request-view";
import { Creative } from "@/lib/creatives/schema";
import { graphConfig } from "@/lib/connections/meta";
import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import { WorkspaceId } from "@/lib/ids";
import { findSharedDraft } from "@/lib/shares/queries";

type Shared = NonNullable<Awaited<ReturnType<typeof findSharedDraft>>>;

/** A link looks as a viewer does, at the one draft, in the name of whoever saved it last. */
function viewerCtx(db: Db, { workspace, updatedById }: Shared, now: Date): Ctx {
  const { id, slug, name } = workspace;
  return {
    actor: { kind: "person", userId: updatedById, name: "" },
    workspace: { id: WorkspaceId.parse(id), slug, name },
    ...{ role: "viewer", db, now: () => now },
  };
}

/** All that the page of a link is told: the card and the request, and whose they are. Null where the link has ended. */
export async function findSharedView(db: Db, secret: string, now: Date) {
  const draft = await findSharedDraft(db, secret, now);
  if (!draft) return null;
  const subject = await loadSubject(viewerCtx(db, draft, now), Creative.parse(draft.value));
  const { graphUrl: url, version } = graphConfig();
  const { body } = requestView(subject, { url, version });
  return {
    ...{ name: draft.name, state: draft.state, reviewState: draft.reviewState },
    ...{ editedAt: draft.updatedAt.toISOString(), by: draft.workspace.name, model: previewOf(subject), body },
    position: subject.creative.threadsIdPosition,
  };
}
export type SharedView = NonNullable<Awaited<ReturnType<typeof findSharedView>>>;
