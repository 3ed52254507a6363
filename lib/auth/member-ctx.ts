import type { Person } from "@/lib/auth/session";
import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import { WorkspaceId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";

/** `not_found_here` for a workspace that does not exist as well as for one the person is no member of. */
export async function memberCtx(db: Db, person: Person | null, slug: string): Promise<Ctx> {
  if (!person) throw new AppError("signed_out");
  const membership = await db.membership.findFirst({
    where: { userId: person.id, workspace: { slug } },
    include: { workspace: { select: { id: true, slug: true, name: true } } },
  });
  if (!membership) throw new AppError("not_found_here");
  const { id, ...workspace } = membership.workspace;
  return {
    actor: { kind: "person", userId: person.id, name: person.name },
    workspace: { id: WorkspaceId.parse(id), ...workspace },
    role: membership.role,
    db,
    now: () => new Date(),
  };
}
