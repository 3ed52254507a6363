import { permissionNames, type PermissionName } from "@/lib/connections/permissions";
import type { Db } from "@/lib/db";

/**
 * Who connects again is asked for what they gave before: Facebook forgets it when the app was removed there, and shows
 * nothing of what it still knows.
 */
export async function listGrantedBefore(db: Db, userId: string): Promise<PermissionName[]> {
  const connections = await db.connection.findMany({ where: { userId }, select: { granted: true } });
  return permissionNames.filter((name) => connections.some(({ granted }) => granted.includes(name)));
}
