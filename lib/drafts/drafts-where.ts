import { z } from "zod";
import type { Ctx } from "@/lib/ctx";
import type { DraftsQuery, DraftStatus } from "@/lib/drafts/search-params";
import type { Prisma } from "@/lib/generated/prisma/client";
import { DraftState } from "@/lib/generated/prisma/enums";
import { DraftId } from "@/lib/ids";

type Where = Prisma.DraftWhereInput;
type Filter = Pick<DraftsQuery, "tab" | "q" | "status" | "format" | "author">;

/** Not yet at Meta. Named one by one, since an index serves what is in a list and nothing that is not. */
const open = [DraftState.draft, DraftState.publishing, DraftState.refused];

/** `%` and `_` are what they are, and stand for nothing else. */
function searchWhere(text: string): Where {
  const q = text.trim().slice(0, 200);
  if (q === "") return {};
  const contains = q.replaceAll(/[\\%_]/g, "\\$&");
  const id = DraftId.safeParse(q);
  return {
    OR: [
      { searchText: { contains: contains.toLowerCase() } },
      { source: { label: { contains, mode: "insensitive" } } },
      ...(id.success ? [{ id: id.data }] : []),
    ],
  };
}

function statusWhere(status: DraftStatus): Where {
  switch (status) {
    case "draft":
      return { state: "draft", reviewState: "none" };
    case "asked":
    case "changes_asked":
    case "approved":
      return { state: "draft", reviewState: status };
    case "publishing":
    case "published":
    case "refused":
      return { state: status };
  }
}

/** Every draft the filter of the list matches, within the workspace; of the tab of templates, every template. */
export function draftsWhere(ctx: Ctx, query: Filter): Where {
  const every: Where[] = [searchWhere(query.q)];
  if (query.format.length) every.push({ format: { in: query.format } });
  if (query.author.length) {
    every.push({ createdById: { in: query.author.filter((id) => z.uuid().safeParse(id).success) } });
  }
  const ofWorkspace = { workspaceId: ctx.workspace.id, deletedAt: null };
  if (query.tab === "templates") return { ...ofWorkspace, kind: "template", AND: every };
  every.push(query.status.length ? { OR: query.status.map(statusWhere) } : { state: { in: open } });
  return { ...ofWorkspace, kind: "draft", AND: every };
}
