"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { findPerson } from "@/lib/auth/session";
import { signInPath } from "@/lib/auth/return-path";
import type { Ctx } from "@/lib/ctx";
import { db } from "@/lib/db";
import { declined, type Declined } from "@/lib/decline";
import { AppError } from "@/lib/reasons";
import { changeRole, removeMember } from "@/lib/workspaces/change-members";
import { createWorkspace } from "@/lib/workspaces/create-workspace";
import { deletePerson } from "@/lib/workspaces/delete-person";
import { deleteWorkspace } from "@/lib/workspaces/delete-workspace";
import { findAnything, type Found } from "@/lib/workspaces/find-anything";
import { findMember } from "@/lib/workspaces/queries";
import { renameWorkspace } from "@/lib/workspaces/rename-workspace";
import {
  ChangeRole,
  DeleteWorkspace,
  FindAnything,
  RemoveMember,
  RenameWorkspace,
  SetNeedsReview,
} from "@/lib/workspaces/schema";
import { setNeedsReview } from "@/lib/workspaces/set-needs-review";

const findAction = action(
  FindAnything,
  async (ctx, input) => ({ ok: true as const, ...(await findAnything(ctx, input)) }),
  { role: "viewer" },
);

/** For the command palette, which shows a failure by itself. */
export async function findAnythingAction(
  workspace: string,
  query: string,
): Promise<Record<"accounts" | "creatives", Found[]>> {
  const found = await findAction({ workspace, query });
  if (!found.ok) throw new AppError(found.reason);
  return { accounts: found.accounts, creatives: found.creatives };
}

const refresh = (ctx: Ctx) => revalidatePath(`/${ctx.workspace.slug}`, "layout");

export const renameWorkspaceAction = action(
  RenameWorkspace,
  async (ctx, input) => {
    const result = await renameWorkspace(ctx, input);
    refresh(ctx);
    return result;
  },
  { role: "admin" },
);

export const setNeedsReviewAction = action(
  SetNeedsReview,
  async (ctx, input) => {
    const result = await setNeedsReview(ctx, input);
    refresh(ctx);
    return result;
  },
  { role: "admin" },
);

export const changeRoleAction = action(
  ChangeRole,
  async (ctx, { userId, role }) => {
    const result = await changeRole(ctx, await getMember(ctx, userId), role);
    refresh(ctx);
    return result;
  },
  { role: "admin" },
);

export const removeMemberAction = action(
  RemoveMember,
  async (ctx, { userId }) => {
    const result = await removeMember(ctx, await getMember(ctx, userId));
    refresh(ctx);
    return result;
  },
  { role: "admin" },
);

export const deleteWorkspaceAction = action(
  DeleteWorkspace,
  async (ctx, input) => {
    await deleteWorkspace(ctx, input);
    redirect("/");
  },
  { role: "owner" },
);

async function getMember(ctx: Ctx, userId: string) {
  const member = await findMember(ctx, userId);
  if (!member) throw new AppError("not_found_here");
  return member;
}

/** For somebody who is in no workspace, so there is none to act in. */
export async function startWorkspaceAction(): Promise<Declined> {
  try {
    const person = await findPerson();
    if (!person) throw new AppError("signed_out");
    const { slug } = await createWorkspace(db(), person);
    redirect(`/${slug}`);
  } catch (error) {
    return declined(error);
  }
}

/** The person's own wish, everywhere at once. */
export async function deleteMyDataAction(): Promise<Declined> {
  try {
    const person = await findPerson();
    if (!person) throw new AppError("signed_out");
    await deletePerson(db(), person.id);
    redirect(signInPath(null));
  } catch (error) {
    return declined(error);
  }
}
