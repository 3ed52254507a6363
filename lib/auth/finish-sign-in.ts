import type { Attempt } from "@/lib/auth/attempt";
import { keepLogin } from "@/lib/connections/keep-login";
import { readLogin } from "@/lib/connections/read-login";
import type { Db } from "@/lib/db";
import type { GraphClient } from "@/lib/graph/client";
import { WorkspaceId } from "@/lib/ids";
import type { Reason } from "@/lib/reasons";
import { createWorkspace } from "@/lib/workspaces/create-workspace";

type Deps = { db: Db; graph: GraphClient; app: { id: string; secret: string }; now: () => Date };

/**
 * After next-auth has signed the person in: gives a newcomer a workspace and keeps their login in each of theirs.
 * A newcomer who is `invited` gets none, and decides about the invitation first. Returns what did not quite work, if
 * anything.
 */
export async function finishSignIn(
  deps: Deps,
  { token, person }: Attempt,
  { invited }: { invited: boolean },
): Promise<Reason | null> {
  if (!token || !person) return null;
  const { db, now } = deps;
  const { user } = await db.account.findUniqueOrThrow({
    where: { provider_providerAccountId: { provider: "facebook", providerAccountId: person.id } },
    include: { user: { include: { memberships: { include: { workspace: true } } } } },
  });
  await db.user.update({ where: { id: user.id }, data: asNowNamed(person) });
  const owner = { id: user.id, name: person.name ?? user.name ?? "" };
  const mine = user.memberships.map(({ workspace: { id, slug, name } }) => ({
    id: WorkspaceId.parse(id),
    slug,
    name,
  }));
  if (mine.length === 0 && invited) return null;
  const workspaces = mine.length > 0 ? mine : [await createWorkspace(db, owner)];
  const login = await readLogin(deps.graph, deps.app, token, now());
  for (const workspace of workspaces) {
    const actor = { kind: "person" as const, userId: owner.id, name: owner.name };
    await keepLogin({ actor, workspace, db, now }, person, login);
  }
  return login.reason;
}

/** People rename themselves at Facebook; what it leaves unsaid stays as it was. */
const asNowNamed = ({ name, image }: NonNullable<Attempt["person"]>) => ({
  ...(name ? { name } : {}),
  ...(image ? { image } : {}),
});
