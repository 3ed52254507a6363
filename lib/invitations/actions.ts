"use server";

import { refresh, revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { findPerson } from "@/lib/auth/session";
import type { Ctx } from "@/lib/ctx";
import { db } from "@/lib/db";
import { declined, type Declined } from "@/lib/decline";
import { env } from "@/lib/env";
import { invitePath } from "@/lib/invitations/invite-path";
import { invitePerson } from "@/lib/invitations/invite-person";
import { joinWorkspace } from "@/lib/invitations/join-workspace";
import { findInvitation } from "@/lib/invitations/queries";
import { InvitePerson, WithdrawInvitation } from "@/lib/invitations/schema";
import { withdrawInvitation } from "@/lib/invitations/withdraw-invitation";
import { AppError } from "@/lib/reasons";

const renew = (ctx: Ctx) => revalidatePath(`/${ctx.workspace.slug}`, "layout");

/** Answers the whole link, this once. */
export const invitePersonAction = action(
  InvitePerson,
  async (ctx, input) => {
    const { secret } = await invitePerson(ctx, input);
    renew(ctx);
    return { ok: true as const, link: new URL(invitePath(secret), env().NEXTAUTH_URL).href };
  },
  { role: "admin" },
);

export const withdrawInvitationAction = action(
  WithdrawInvitation,
  async (ctx, { invitationId }) => {
    const invitation = await findInvitation(ctx, invitationId);
    if (!invitation) throw new AppError("not_found_here");
    const result = await withdrawInvitation(ctx, invitation);
    renew(ctx);
    return result;
  },
  { role: "admin" },
);

/** For somebody who is in no such workspace yet, so there is none to act in. */
export async function joinWorkspaceAction(secret: string): Promise<Declined> {
  const joined = await join(secret).catch(declined);
  if (joined.ok) redirect(`/${joined.slug}`);
  // The page says better than a reason what has become of the invitation meanwhile.
  refresh();
  return joined;
}

async function join(secret: string) {
  const person = await findPerson();
  if (!person) throw new AppError("signed_out");
  return joinWorkspace(db(), person, secret, new Date());
}
