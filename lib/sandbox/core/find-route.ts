import type { Session } from "@/lib/sandbox/core/session";
import { choose, edgeKey, fixedKey, nodeKey, type Route, type Router } from "@/lib/sandbox/core/router";
import type { NodeType } from "@/lib/sandbox/world/node";
import { readObjectId, type ObjectKind } from "@/lib/sandbox/world/object-ids";
import { typeOfSerialId } from "@/lib/sandbox/world/serial-ids";

const typeOfKind: Record<ObjectKind, NodeType> = {
  instagram: "IGUser",
  pageBackedInstagram: "IGUser",
  associatedThreads: "ThreadsUser",
  backedThreads: "ThreadsUser",
  pageBackedThreads: "ThreadsUser",
  page: "Page",
  business: "Business",
  adAccount: "AdAccount",
  person: "User",
};

export type Found = {
  id: string;
  type: NodeType | null;
  edge: string | null;
  route: Route | undefined;
  pathParams: Record<string, string>;
};

function typeOf(id: string): NodeType | null {
  const read = readObjectId(id);
  return read ? typeOfKind[read.kind] : typeOfSerialId(id);
}

/** Which handler a path belongs to; `me` is whoever the token speaks for. */
export function findRoute(
  router: Router,
  method: string,
  path: string,
  params: Record<string, unknown>,
  session: Session | null,
): Found {
  const segments = path.split("/").filter((segment) => segment !== "");
  const fixed = router.candidates(fixedKey(method, segments.join("/")));
  const [first = "", edge = null, rest] = segments;
  if (fixed) return { id: "", type: null, edge: null, route: choose(fixed, params), pathParams: {} };
  const isPage = session?.kind === "page";
  const id =
    first === "me" ? (isPage ? session.pageId : session?.kind === "user" ? session.person.id : "me") : first;
  const type = first === "me" ? (isPage ? "Page" : "User") : typeOf(id);
  if (type === null) return { id, type, edge, route: undefined, pathParams: {} };
  const key = edge === null ? nodeKey(method, type) : edgeKey(method, type, edge);
  const route = choose(router.candidates(rest === undefined ? key : `${key}/`) ?? [], params);
  const pathParams: Record<string, string> = {};
  if (route?.idParam) pathParams[route.idParam] = id;
  if (route?.restParam && rest !== undefined) pathParams[route.restParam] = rest;
  return { id, type, edge, route, pathParams };
}
