import type { Role } from "@/lib/generated/prisma/enums";
import type { Db } from "@/lib/db";
import type { WorkspaceId } from "@/lib/ids";

/** Who acts: a person at the screen, or a job on behalf of the person who started it. */
export type Actor =
  | { kind: "person"; userId: string; name: string }
  | { kind: "job"; userId: string; name: string; runId: string };

/** What every operation is given. Only `requireCtx` and the job adapter make one. */
export type Ctx = {
  actor: Actor;
  workspace: { id: WorkspaceId; slug: string; name: string };
  role: Role;
  db: Db;
  now: () => Date;
};

declare const owned: unique symbol;

/** A row somebody proved belongs to the workspace of the context. Only `queries.ts` files mint it. */
export type Owned<Row> = Row & { readonly [owned]: true };

export const own = <Row>(row: Row) => row as Owned<Row>;
