import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { memberCtx } from "@/lib/auth/member-ctx";
import { pathHeader, signInPath } from "@/lib/auth/return-path";
import { findPerson } from "@/lib/auth/session";
import type { Ctx } from "@/lib/ctx";
import { db } from "@/lib/db";
import { AppError } from "@/lib/reasons";
import { noteVisit } from "@/lib/workspaces/note-visit";

/** The context of a request, for actions and routes: throws `signed_out` or `not_found_here`. */
export const findCtx = cache(async (slug: string): Promise<Ctx> => memberCtx(db(), await findPerson(), slug));

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
