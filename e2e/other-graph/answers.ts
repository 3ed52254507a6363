import { createHash } from "node:crypto";
import { scopes } from "./scopes";
import { edges, nodes, pageBackedInstagram, pages, person, threads, type Node } from "./world";

export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

const pageSize = 2;
let made = 0;
const newThreadsId = () => `2727272727272${String((made += 1)).padStart(4, "0")}`;

/** Top-level names of a field list; nested lists are dropped, their parents sent whole. */
const topFields = (fields: string | null) =>
  (fields ?? "")
    .replace(/[{(][^{}()]*[})]/g, "")
    .split(",")
    .filter(Boolean);

function pick(node: Node, fields: string | null) {
  const wanted = topFields(fields);
  if (wanted.length === 0) return { id: node.id };
  return Object.fromEntries(Object.entries(node).filter(([key]) => key === "id" || wanted.includes(key)));
}

function listed(path: string, list: Node[], params: URLSearchParams) {
  const from = Number(params.get("after") ?? 0);
  const data = list.slice(from, from + pageSize).map((node) => pick(node, params.get("fields")));
  const to = from + pageSize;
  if (to >= list.length) return { data, paging: { cursors: { before: String(from), after: String(to) } } };
  const next = new URLSearchParams({
    fields: params.get("fields") ?? "",
    after: String(to),
    access_token: "other-token",
  });
  return {
    data,
    paging: {
      cursors: { before: String(from), after: String(to) },
      next: `http://other.invalid/v25.0/${path}?${next}`,
    },
  };
}

const threadsAnswer = (id: string | undefined) => (id ? { threads_user_id: id } : {});

function ensure(known: Map<string, string>, owner: string) {
  const id = known.get(owner) ?? newThreadsId();
  known.set(owner, id);
  return id;
}

const creatives = new Map<string, string>();

function createCreative(params: URLSearchParams) {
  const spec: { page_id?: string; instagram_user_id?: string } = JSON.parse(
    params.get("object_story_spec") ?? "{}",
  );
  if (!spec.page_id || !nodes.has(spec.page_id)) throw new Refused(400, 100, "(#100) page_id is wrong");
  if (params.get("execution_options")?.includes("validate_only")) return { success: true };
  const body = [params.get("object_story_spec"), params.get("threads_user_id"), params.get("name")].join("|");
  const id = creatives.get(body) ?? String(6_100_000_000_001 + creatives.size);
  creatives.set(body, id);
  return { id };
}

function uploadImage(raw: Buffer) {
  const hash = createHash("md5").update(raw).digest("hex");
  return {
    images: {
      "whatever.png": {
        hash,
        url: "http://other.invalid/p.png",
        width: 1080,
        height: 1080,
        name: "whatever",
      },
    },
  };
}

export function answerEdge(method: string, path: string, params: URLSearchParams, raw: Buffer): unknown {
  const [owner = "", edge = ""] = path.split("/");
  const list = edges[path];
  if (list) return listed(path, list, params);
  if (path === "me") return pick(person, params.get("fields"));
  if (path === "me/permissions")
    return { data: [...scopes].map((permission) => ({ permission, status: "granted" })) };
  if (edge === "connected_threads_user") return threadsAnswer(threads.associated.get(owner));
  if (edge === "instagram_backed_threads_user") {
    if (method === "POST") return { id: ensure(threads.instagramBacked, owner) };
    return threadsAnswer(threads.instagramBacked.get(owner));
  }
  if (edge === "page_backed_threads_accounts" && method === "POST") {
    return { data: { threads_user_id: ensure(threads.pageBacked, owner) } };
  }
  if (edge === "page_backed_instagram_accounts") {
    const id =
      pageBackedInstagram[owner] ??
      (method === "POST" ? (pageBackedInstagram[owner] = `178419990000000${owner.slice(-2)}`) : undefined);
    return id ? { id, username: "page-backed" } : {};
  }
  if (edge === "adimages" && method === "POST") return uploadImage(raw);
  if (edge === "adcreatives") return method === "POST" ? createCreative(params) : { data: [] };
  const node = nodes.get(owner);
  if (node && !edge) {
    const pageBacked = pages.includes(node) ? threads.pageBacked.get(owner) : undefined;
    return pick(
      { ...node, ...(pageBacked && { page_backed_threads_account_id: pageBacked }) },
      params.get("fields"),
    );
  }
  throw new Refused(
    400,
    100,
    `Unsupported ${method.toLowerCase()} request. Object with ID '${owner}' does not exist.`,
  );
}
