import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { pathHeader, signInPath } from "@/lib/auth/return-path";
import { findPerson } from "@/lib/auth/session";
import type { Ctx } from "@/lib/ctx";
import { db } from "@/lib/db";
import { WorkspaceId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import { noteVisit } from "@/lib/workspaces/note-visit";

/**
 * The context of a request, for actions and routes: throws `signed_out`, or `not_found_here` for a workspace that does
 * not exist as well as for one the person is no member of.
 */
export const findCtx = cache(async (slug: string): Promise<Ctx> => {
  const person = await findPerson();
  if (!person) throw new AppError("signed_out");
  const membership = await db().membership.findFirst({
    where: { userId: person.id, workspace: { slug } },
    include: { workspace: { select: { id: true, slug: true, name: true } } },
  });
  if (!membership) throw new AppError("not_found_here");
  const { id, ...workspace } = membership.workspace;
  return {
    actor: { kind: "person", userId: person.id, name: person.name },
    workspace: { id: WorkspaceId.parse(id), ...workspace },
    role: membership.role,
    db: db(),
    now: () => new Date(),
  };
});

/** The context of a page: sends a stranger to sign in and back, and shows no trace of a workspace that is not theirs. */
export const requireCtx = cache(async (slug: string): Promise<Ctx> => {
  const ctx = await findCtx(slug).catch(turnAway);
  await noteVisit(ctx);
  return ctx;
});

async function turnAway(error: unknown): Promise<never> {
  if (error instanceof AppError && error.reason === "signed_out") {
    redirect(signInPath((await headers()).get(pathHeader)));
  }
  if (error instanceof AppError && error.reason === "not_found_here") notFound();
  throw error;
}
