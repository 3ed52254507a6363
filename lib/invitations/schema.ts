import { z } from "zod";
import { Role } from "@/lib/generated/prisma/enums";

/** How long a link works. */
export const invitationDays = 7;

export const InvitePerson = z.object({ role: z.enum(Role) });
export type InvitePerson = z.infer<typeof InvitePerson>;

export const WithdrawInvitation = z.object({ invitationId: z.uuid() });
