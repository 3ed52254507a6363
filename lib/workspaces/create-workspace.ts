import { randomInt } from "node:crypto";
import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import { WorkspaceId } from "@/lib/ids";
import { Prisma } from "@/lib/generated/prisma/client";
import { slugOf } from "@/lib/workspaces/slug";

type Owner = { id: string; name: string };

/** A workspace of the person's own. Its slug gets a number where the plain one is taken. */
export async function createWorkspace(db: Db, owner: Owner, name = owner.name.trim() || "Workspace") {
  const plain = slugOf(name);
  for (let tries = 0; ; tries += 1) {
    const slug = tries === 0 ? plain : `${plain}-${randomInt(2, 10 ** Math.min(tries + 1, 9))}`;
    try {
      return await insert(db, owner, { name, slug });
    } catch (error) {
      const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
      if (!isTaken || tries > 10) throw error;
    }
  }
}

const insert = (db: Db, owner: Owner, { name, slug }: { name: string; slug: string }) =>
  db.$transaction(async (tx): Promise<Ctx["workspace"]> => {
    const row = await tx.workspace.create({
      data: { name, slug, memberships: { create: { userId: owner.id, role: "owner" } } },
    });
    const workspace = { id: WorkspaceId.parse(row.id), slug, name };
    await recordActivity(
      { actor: { userId: owner.id, name: owner.name }, workspace, db: tx },
      { verb: "workspace_created", objectType: "workspace", objectId: row.id, objectLabel: name },
    );
    return workspace;
  });
