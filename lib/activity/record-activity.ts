import type { Verb } from "@/lib/activity/verbs";
import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";

export type Act = {
  verb: Verb;
  objectType: string;
  objectId: string;
  /** How the object was called then; it may be gone when somebody reads this. */
  objectLabel: string;
  /** What came of it, where that is not plain from the verb: `created`, `already_existed`, a reason. */
  result?: string;
  /** It cannot be undone, at Meta or here. */
  irreversible?: boolean;
  /** Arguments of the verb's sentence, such as counts. Never a secret. */
  detail?: Prisma.InputJsonObject;
};

/** Who did it: `actor: null` stands for Heddle itself. */
type By = Pick<Ctx, "workspace"> & {
  actor: Pick<Ctx["actor"], "userId" | "name"> | null;
  db: Pick<Db, "activity">;
};

/** One line of the workspace's history. Give it the transaction of the change it speaks of, where there is one. */
export async function recordActivity(by: By, act: Act, tx: Pick<Db, "activity"> = by.db) {
  await tx.activity.create({
    data: {
      workspaceId: by.workspace.id,
      actorId: by.actor?.userId ?? null,
      actorName: by.actor?.name ?? null,
      ...act,
    },
  });
}
