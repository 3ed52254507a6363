import type { Answer, FieldReaders } from "@/lib/sandbox/core/answer";
import type { Call } from "@/lib/sandbox/core/call";
import { faultError } from "@/lib/sandbox/core/fault-error";
import { parseFields, type Field } from "@/lib/sandbox/core/field-list";
import { pageOfNodes } from "@/lib/sandbox/core/page-of-nodes";
import { noSuchField } from "@/lib/sandbox/core/refuse";
import { edgeKey, type Route, type Router } from "@/lib/sandbox/core/router";
import { throttledBy } from "@/lib/sandbox/limits/throttled";
import { kindOf } from "@/lib/sandbox/nodes/kind-of";
import type { WorldNode } from "@/lib/sandbox/world/node";

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isNode(value: unknown): value is WorldNode {
  return isObject(value) && typeof value["type"] === "string" && typeof value["id"] === "string";
}

/** `picture{url}` picks inside `data`; other plain values are picked as they are. */
function pick(value: unknown, fields: Field[] | null): unknown {
  if (!fields || !isObject(value)) return value;
  const inner = value["data"];
  if (isObject(inner)) return { data: pick(inner, fields) };
  return Object.fromEntries(
    fields.filter(({ name }) => name in value).map(({ name, key }) => [key, value[name]]),
  );
}

const threadsEdges = new Set(["connected_threads_user", "instagram_backed_threads_user"]);

const saysNothing = (value: unknown) =>
  isObject(value) &&
  (Array.isArray(value["data"]) ? value["data"].length === 0 : Object.keys(value).length === 0);

/** A fault that refuses an edge refuses it inside a node's fields as well, and the node with it. */
function struckInline(path: string, { store, session }: Call, { endpoint }: Route) {
  const person = session && session.kind !== "app" ? session.person.key : null;
  const request = { endpoint: endpoint.name, path, method: "GET", person };
  for (const fault of store.faults.strike(request, ["error", "throttle"])) {
    if (fault.kind === "error") throw faultError(fault);
    if (fault.kind === "throttle") throw throttledBy(fault, path.split("/")[1] ?? "");
  }
}

export class Projector {
  constructor(private readonly router: Router) {}

  /** The body that goes on the wire. */
  body(answer: Answer, call: Call): unknown {
    if (answer.kind === "json") return answer.body;
    const asked = call.params["fields"];
    const fields = typeof asked === "string" && asked !== "" ? parseFields(asked) : null;
    if (answer.kind === "node") return this.node(answer.node, fields, call);
    return this.list(answer, fields, call, call.path, call.params);
  }

  private list(
    answer: Extract<Answer, { kind: "nodes" }>,
    fields: Field[] | null,
    call: Call,
    path: string,
    args: Json,
  ) {
    const { nodes, paging, total } = pageOfNodes(call, answer.nodes, path, args);
    const data = nodes.map((one) => this.node(one, fields, call, answer.extra, answer.defaults));
    const summary = args["summary"] === undefined ? {} : { summary: { total_count: total } };
    return { data, ...(paging === undefined || answer.bare ? {} : { paging }), ...summary };
  }

  private node(
    node: WorldNode,
    fields: Field[] | null,
    call: Call,
    extra: FieldReaders = {},
    defaults: readonly string[] | null = null,
  ): Json {
    const kind = kindOf(node.type);
    const out: Json = {};
    if (fields) {
      for (const field of fields) {
        const value = this.field(node, field, call, extra[field.name] ?? kind.fields[field.name]);
        if (value !== undefined && value !== null) out[field.key] = value;
      }
    } else {
      for (const name of defaults ?? kind.defaults) {
        const field = { name, key: name, args: {}, fields: null };
        const value = this.field(node, field, call, extra[name] ?? kind.fields[name]);
        if (value !== undefined && value !== null) out[name] = value;
      }
    }
    for (const name of kind.always ?? []) out[name] ??= kind.fields[name]?.(node, call);
    return out;
  }

  private field(
    node: WorldNode,
    field: Field,
    call: Call,
    reader: FieldReaders[string] | undefined,
  ): unknown {
    if (reader) return this.value(reader(node, call), field, call);
    const [route] = this.router.candidates(edgeKey("GET", node.type, field.name)) ?? [];
    if (!route) throw noSuchField(field.name, node.type);
    if (threadsEdges.has(field.name)) {
      const { threadsExpansion } = call.store.settings;
      if (threadsExpansion === "refused") throw noSuchField(field.name, node.type);
      const value = threadsExpansion === "left-out" ? undefined : this.edge(node, field, call, route);
      return threadsExpansion === "found-only" && saysNothing(value) ? undefined : value;
    }
    return this.edge(node, field, call, route);
  }

  private edge(node: WorldNode, field: Field, call: Call, route: Route): unknown {
    struckInline(`/${node.id}/${field.name}`, call, route);
    const inner = { ...call, method: "GET", params: field.args };
    const answer = route.run(inner, route.idParam ? { [route.idParam]: node.id } : {});
    if (answer instanceof Promise) throw noSuchField(field.name, node.type);
    if (answer.kind === "json") return answer.body;
    if (answer.kind === "node") return this.node(answer.node, field.fields, call);
    return this.list(answer, field.fields, call, `/${node.id}/${field.name}`, {
      ...field.args,
      ...(field.fields ? { fields: write(field.fields) } : {}),
    });
  }

  private value(value: unknown, field: Field, call: Call): unknown {
    if (Array.isArray(value)) return value.map((one) => this.value(one, field, call));
    return isNode(value) ? this.node(value, field.fields, call) : pick(value, field.fields);
  }
}

function write(fields: readonly Field[]): string {
  return fields.map(({ name, fields: inner }) => (inner ? `${name}{${write(inner)}}` : name)).join(",");
}
