import { z } from "zod";
import { findCtx } from "@/lib/auth/require-ctx";
import { requireRole } from "@/lib/auth/roles";
import type { Ctx } from "@/lib/ctx";
import type { Role } from "@/lib/generated/prisma/enums";
import { declined, type Declined } from "@/lib/decline";

type Options = { role?: Role };

/** An input without fields is typed by zod as one that may hold none, not even the workspace. */
type Sent<Schema extends z.ZodObject> = { workspace: string } & (string extends keyof z.input<Schema>
  ? unknown
  : z.input<Schema>);

/**
 * A verb as a server action. The input names the workspace by its slug; whoever calls must be a member with at least
 * `role` (editor unless told). What a boundary refuses comes back as `{ ok: false, reason, … }`, never as a throw.
 */
export function action<Schema extends z.ZodObject, Result extends { ok: boolean }>(
  schema: Schema,
  run: (ctx: Ctx, input: z.output<Schema>) => Promise<Result>,
  { role = "editor" }: Options = {},
) {
  const Envelope = z.looseObject({ workspace: z.string() });
  return async (input: Sent<Schema>): Promise<Result | Declined> => {
    try {
      const { workspace, ...rest } = Envelope.parse(input);
      const ctx = await findCtx(workspace);
      requireRole(ctx, role);
      return await run(ctx, schema.parse(rest));
    } catch (error) {
      return declined(error);
    }
  };
}
