import { atLeast } from "@/lib/auth/roles";
import type { Invitation } from "@/lib/generated/prisma/client";
import { Role } from "@/lib/generated/prisma/enums";

/** What somebody must be to invite others as this: owners alone make owners. */
export const inviterOf = (role: Role) => (role === Role.owner ? Role.owner : Role.admin);

type Facts = Pick<Invitation, "role" | "usedAt" | "expiresAt"> & { invitedBy: { role: Role } };

/** `void`: whoever made it may no longer do so, which ends it as if it had been withdrawn. */
export type InvitationState = "open" | "used" | "expired" | "void";

export function invitationState({ role, usedAt, expiresAt, invitedBy }: Facts, now: Date): InvitationState {
  if (usedAt) return "used";
  if (!atLeast(invitedBy.role, inviterOf(role))) return "void";
  return expiresAt <= now ? "expired" : "open";
}
