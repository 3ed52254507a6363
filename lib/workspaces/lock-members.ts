import type { Prisma } from "@/lib/generated/prisma/client";

/** Who changes who is in a workspace, as what, takes turns: two owners who unmake each other, two people with one link. */
export async function lockMembers(tx: Prisma.TransactionClient, workspaceId: string) {
  await tx.$queryRaw`SELECT 1 FROM workspaces WHERE id = ${workspaceId}::uuid FOR NO KEY UPDATE`;
}
