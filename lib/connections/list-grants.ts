import type { GraphClient } from "@/lib/graph/client";
import { listPermissions } from "@/lib/graph/endpoints/me";

export type Grants = { granted: string[]; declined: string[] };

/** What the person allowed and what they refused. One that lapsed has to be asked for again, like a refused one. */
export async function listGrants(graph: GraphClient): Promise<Grants> {
  const grants: Grants = { granted: [], declined: [] };
  for await (const page of graph.list(listPermissions, {})) {
    for (const { permission, status } of page) {
      if (status === "granted") grants.granted.push(permission);
      if (status === "declined" || status === "expired") grants.declined.push(permission);
    }
  }
  return { granted: grants.granted.toSorted(), declined: grants.declined.toSorted() };
}
