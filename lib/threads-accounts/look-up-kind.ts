import type { GraphClient } from "@/lib/graph/client";
import { findBackedThreadsUser, findPageBackedThreadsAccount } from "@/lib/graph/endpoints/threads-users";
import { InstagramUserId, PageId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import type { BackedKind } from "@/lib/threads-accounts/schema";

export type Subject = { instagramAccountId: string | null; pageId: string | null };

/** Throws `invalid_input` where the kind does not apply to the source. */
export function subjectId({ instagramAccountId, pageId }: Subject, kind: BackedKind): string {
  const id = kind === "page_backed" ? pageId : instagramAccountId;
  if (!id) throw new AppError("invalid_input", `${kind} does not apply`);
  return id;
}

/** Asks Meta for the account of this kind. */
export function lookUpKind(graph: GraphClient, subject: Subject, kind: BackedKind) {
  const id = subjectId(subject, kind);
  return kind === "page_backed"
    ? graph.call(findPageBackedThreadsAccount, { pageId: PageId.parse(id) })
    : graph.call(findBackedThreadsUser, { igUserId: InstagramUserId.parse(id) });
}
