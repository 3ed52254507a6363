import { z } from "zod";
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
  videoId: "AdVideo",
};

export type Route = {
  endpoint: Endpoint;
  /** Name of the path parameter that takes the object's id; null for `/me/…` and fixed paths. */
  idParam: string | null;
  restParam: string | null;
  /** Parameters that must have these very values, such as `upload_phase`. */
  fixed: ReadonlyMap<string, ReadonlySet<unknown>>;
  /** Other parameters the endpoint cannot do without. */
  needs: readonly string[];
  run: (call: Call, pathParams: Record<string, string>) => Answer | Promise<Answer>;
};

/** What an endpoint's input tells it apart by. */
function marks({ input, path }: Endpoint): Pick<Route, "fixed" | "needs"> {
  const fixed = new Map<string, ReadonlySet<unknown>>();
  const needs: string[] = [];
  const shape: Record<string, unknown> = input instanceof z.ZodObject ? input.shape : {};
  for (const [key, field] of Object.entries(shape)) {
    const inner = field instanceof z.ZodDefault ? field.unwrap() : field;
    if (inner instanceof z.ZodLiteral) fixed.set(key, inner.values);
    else if (!path.includes(`:${key}`) && field instanceof z.ZodType && !field.safeParse(undefined).success)
      needs.push(key);
  }
  return { fixed, needs };
}

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
    const route = { endpoint, idParam, restParam, ...marks(endpoint), run };
    if (known) known.push(route);
    else this.routes.set(key, [route]);
    this.answered.add(endpoint.name);
  }

  /** The handler gets the input as the endpoint's own schema reads it. */
  on<I extends z.ZodType, O extends z.ZodType>(
    endpoint: Endpoint<I, O>,
    handler: (input: z.output<I>, call: Call) => Answer | Promise<Answer>,
  ) {
    this.add(endpoint, (call, pathParams) => handler(parseInput(endpoint.input, call, pathParams), call));
  }

  /** For edges whose input must be judged the way Meta words it; `id` is the object of the path. */
  onRaw(endpoint: Endpoint, handler: (call: Call, id: string) => Answer | Promise<Answer>) {
    const { idParam } = read(endpoint);
    this.add(endpoint, (call, pathParams) => handler(call, (idParam && pathParams[idParam]) || ""));
  }

  /** Every endpoint there is a handler for. */
  endpoints(): Endpoint[] {
    return [...this.routes.values()].flat().map(({ endpoint }) => endpoint);
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
  const plain = routes.filter(({ fixed }) => fixed.size === 0);
  return (
    routes.find(({ fixed }) => fixed.size > 0 && [...fixed].every(([key, set]) => set.has(params[key]))) ??
    plain.find(({ needs }) => needs.length > 0 && needs.every((key) => params[key] !== undefined)) ??
    plain[0] ??
    routes[0]
  );
}
