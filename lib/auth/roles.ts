import type { Ctx } from "@/lib/ctx";
import { Role } from "@/lib/generated/prisma/enums";
import { AppError } from "@/lib/reasons";

/** Each may do all that the ones after it may. */
export const roles = [Role.owner, Role.admin, Role.editor, Role.viewer] as const;

export const atLeast = (role: Role, wanted: Role) => roles.indexOf(role) <= roles.indexOf(wanted);

export function requireRole(ctx: Pick<Ctx, "role">, wanted: Role) {
  if (!atLeast(ctx.role, wanted)) throw new AppError("forbidden", `${ctx.role} is less than ${wanted}`);
}
