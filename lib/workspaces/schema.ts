import { z } from "zod";
import { Role } from "@/lib/generated/prisma/enums";

export const RenameWorkspace = z.object({ name: z.string().trim().min(1).max(80) });
export type RenameWorkspace = z.infer<typeof RenameWorkspace>;

export const SetNeedsReview = z.object({ needsReview: z.boolean() });

export const ChangeRole = z.object({ userId: z.uuid(), role: z.enum(Role) });
export type ChangeRole = z.infer<typeof ChangeRole>;

export const RemoveMember = z.object({ userId: z.uuid() });

/** Typed out by the person, so that it is meant. */
export const DeleteWorkspace = z.object({ slug: z.string() });

export const FindAnything = z.object({ query: z.string().max(200) });
