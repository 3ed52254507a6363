import type { z } from "zod";
import type { Endpoint } from "@/lib/graph/endpoint";
import type { Answer } from "@/lib/sandbox/core/answer";
import type { Call } from "@/lib/sandbox/core/call";
import { parseInput } from "@/lib/sandbox/core/parse-input";
import type { NodeType } from "@/lib/sandbox/world/node";

const typeOfParam: Record<string, NodeType> = {
  userId: "User",
  businessId: "Business",
  pageId: "Page",
  igUserId: "IGUser",
  adAccountId: "AdAccount",
  creativeId: "AdCreative",
};

export type Route = {
  endpoint: Endpoint;
  /** Name of the path parameter that takes the object's id; null for `/me/…` and fixed paths. */
  idParam: string | null;
  restParam: string | null;
  run: (call: Call, pathParams: Record<string, string>) => Answer;
};

/** How a path is looked up: `GET Page`, `GET Page/instagram_accounts`, `GET =oauth/access_token`. */
export const nodeKey = (method: string, type: NodeType) => `${method} ${type}`;
export const edgeKey = (method: string, type: NodeType, edge: string) => `${method} ${type}/${edge}`;
export const fixedKey = (method: string, path: string) => `${method} =${path}`;

function read(endpoint: Endpoint) {
  const [first = "", edge, rest] = endpoint.path.slice(1).split("/");
  const { method } = endpoint;
  const restParam = rest?.startsWith(":") ? rest.slice(1) : null;
  if (first === "me") {
    const key = edge ? edgeKey(method, "User", edge) : nodeKey(method, "User");
    return { key: restParam ? `${key}/` : key, idParam: null, restParam };
  }
  if (!first.startsWith(":")) {
    return { key: fixedKey(method, endpoint.path.slice(1)), idParam: null, restParam: null };
  }
  const idParam = first.slice(1);
  const type = typeOfParam[idParam];
  if (!type) throw new Error(`The sandbox does not know what :${idParam} of ${endpoint.name} names.`);
  const key = edge ? edgeKey(method, type, edge) : nodeKey(method, type);
  return { key: restParam ? `${key}/` : key, idParam, restParam };
}

/** Which handler answers which endpoint. Several endpoints may share a path and differ in the fields they ask for. */
export class Router {
  private readonly routes = new Map<string, Route[]>();
  readonly answered = new Set<string>();

  private add(endpoint: Endpoint, run: Route["run"]) {
    const { key, idParam, restParam } = read(endpoint);
    const known = this.routes.get(key);
    const route = { endpoint, idParam, restParam, run };
    if (known) known.push(route);
    else this.routes.set(key, [route]);
    this.answered.add(endpoint.name);
  }

  /** The handler gets the input as the endpoint's own schema reads it. */
  on<I extends z.ZodType, O extends z.ZodType>(
    endpoint: Endpoint<I, O>,
    handler: (input: z.output<I>, call: Call) => Answer,
  ) {
    this.add(endpoint, (call, pathParams) => handler(parseInput(endpoint.input, call, pathParams), call));
  }

  /** For edges whose input must be judged the way Meta words it; `id` is the object of the path. */
  onRaw(endpoint: Endpoint, handler: (call: Call, id: string) => Answer) {
    const { idParam } = read(endpoint);
    this.add(endpoint, (call, pathParams) => handler(call, (idParam && pathParams[idParam]) || ""));
  }

  candidates(key: string): readonly Route[] | undefined {
    return this.routes.get(key);
  }
}

/** Among endpoints on one path, the one that asks for exactly these fields, or takes exactly these parameters. */
export function choose(routes: readonly Route[], params: Record<string, unknown>): Route | undefined {
  if (routes.length < 2) return routes[0];
  const fields = params["fields"];
  const byFields =
    typeof fields === "string" && routes.find(({ endpoint }) => endpoint.fields.join(",") === fields);
  if (byFields) return byFields;
  const named = typeof params["grant_type"] === "string" ? "exchangeToken" : undefined;
  return routes.find(({ endpoint }) => endpoint.name === named) ?? routes[0];
}
